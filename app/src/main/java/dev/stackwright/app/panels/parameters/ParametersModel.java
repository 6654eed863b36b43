package dev.stackwright.app.panels.parameters;

import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectResolution;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.model.design.ParameterNote;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.parameter.Parameter;
import dev.stackwright.model.parameter.ParameterTable;
import dev.stackwright.model.parameter.ParameterUse;
import dev.stackwright.model.plan.PlanEntry;
import dev.stackwright.model.plan.SetPlanEntry;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.recipe.RenameVariable;
import dev.stackwright.model.recipe.SetParameterNote;
import dev.stackwright.model.recipe.SetVariable;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the parameters panel shows and does. Every action is one step of the history, also where it changes the file of
 * variables; a refusal comes back as the sentence to show.
 */
final class ParametersModel {

    private final Project project;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Consumer<WholeProject.Source> reveal;
    private final Map<String, String> renamed = new HashMap<>();

    /**
     * What is shown.
     *
     * @param unreadable true where there is a file of variables that cannot be read
     */
    record Shown(ParameterTable table, boolean unreadable) {
    }

    /** @param reveal shows a place of a file */
    ParametersModel(Project project, Consumer<WholeProject.Source> reveal) {
        this.project = project;
        this.reveal = reveal;
    }

    void show(Shown now) {
        shown.set(Optional.of(now));
    }

    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    List<Parameter> all() {
        return shown.get().map(now -> now.table().all()).orElse(List.of());
    }

    Optional<Parameter> named(String name) {
        return shown.get().flatMap(now -> now.table().named(name));
    }

    /** The parameters that a search finds: by name, meaning, service or value that is no secret. */
    List<Parameter> found(String search, boolean missingOnly) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        return all().stream().filter(parameter -> !missingOnly || parameter.state() == Parameter.State.MISSING)
                .filter(parameter -> wanted.isEmpty() || searched(parameter).contains(wanted)).toList();
    }

    private static String searched(Parameter parameter) {
        String values = parameter.isSecret() ? "" : String.join("\n", parameter.defaults()) + "\n"
                + parameter.setting().value().orElse("");
        return String.join("\n", parameter.name(), parameter.meaning().orElse(""),
                String.join("\n", parameter.services()), values).toLowerCase(Locale.ROOT);
    }

    /** Why values cannot be written; empty where they can. */
    Optional<String> hindrance() {
        if (project.file().isEmpty()) {
            return Optional.of(Strings.text("parameters.unsaved"));
        }
        return shown.get().filter(Shown::unreadable).map(now -> Strings.text("parameters.unreadable"));
    }

    Optional<String> setMeaning(Parameter parameter, String meaning) {
        Optional<String> said = Optional.of(meaning.strip()).filter(text -> !text.isEmpty());
        return note(parameter, parameter.note().withMeaning(said));
    }

    /** A mark that says what the name says already is not kept. */
    Optional<String> setSecret(Parameter parameter, boolean secret) {
        Optional<Boolean> said = parameter.looksSecret() == secret ? Optional.empty() : Optional.of(secret);
        return note(parameter, parameter.note().withSecret(said));
    }

    private Optional<String> note(Parameter parameter, ParameterNote note) {
        return perform(new SetParameterNote(parameter.name(), note));
    }

    Optional<String> setValue(Parameter parameter, String value) {
        return variableFile().flatMap(file -> perform(new SetVariable(file, parameter.name(), Optional.of(value))));
    }

    Optional<String> removeValue(Parameter parameter) {
        return variableFile().flatMap(file -> perform(new SetVariable(file, parameter.name(), Optional.empty())));
    }

    /** The file of variables, open; one that is not there yet is as good as an empty one. */
    private Optional<FileKey> variableFile() {
        return shown.get().map(Shown::table).map(table -> {
            FileKey key = FileKey.of(table.variableFile());
            project.workspace().open(key, table.variables().map(SourceFile::text).orElse(TextDocument.of("")));
            return key;
        });
    }

    /** Calls a variable otherwise in every file of the project. */
    Optional<String> rename(Parameter parameter, String name) {
        Optional<String> value = Optional.ofNullable(System.getenv(name.strip()));
        if (value.isPresent()) {
            return Optional.of(Strings.text("parameters.nameInShell", name.strip()));
        }
        project.resolution().current().get().ifPresent(whole -> whole.files().stream()
                .filter(file -> !file.path().equals(whole.home()))
                .forEach(file -> project.workspace().open(FileKey.of(file.path()), file.text())));
        if (parameter.setting().inFile().isPresent()) {
            variableFile();
        }
        renamed.put(parameter.name(), name.strip());
        return perform(new RenameVariable(parameter.name(), name.strip()));
    }

    /** The plans, by name. */
    SortedMap<String, Plan> plans() {
        return project.snapshot().design().plans();
    }

    /** Gives a parameter a value in a plan; an empty one takes it back. */
    Optional<String> setInPlan(Parameter parameter, String plan, String value) {
        return perform(SetPlanEntry.written(plan, PlanEntry.VALUE, parameter.name(), value));
    }

    /** What a parameter is called that was renamed here. */
    String nameNow(String name) {
        Optional<String> other = Optional.ofNullable(renamed.get(name)).filter(now -> named(now).isPresent());
        return named(name).isPresent() ? name : other.orElse(name);
    }

    /** A refusal that only says that nothing changes is none for the user. */
    private Optional<String> perform(Recipe recipe) {
        return project.perform(recipe) instanceof Outcome.Refusal refusal && !refusal.code().equals("no-change")
                ? Optional.of(refusal.sentence()) : Optional.empty();
    }

    /** The values that are tried out. */
    ReadOnlyObjectProperty<Map<String, String>> triedProperty() {
        return project.resolution().triedProperty();
    }

    /** @param value what to try a variable with; empty to try it no longer */
    void tryOut(String name, Optional<String> value) {
        ProjectResolution resolution = project.resolution();
        Map<String, String> values = new TreeMap<>(resolution.triedProperty().get());
        value.ifPresentOrElse(text -> values.put(name, text), () -> values.remove(name));
        if (!values.equals(resolution.triedProperty().get())) {
            resolution.tryOut(values);
        }
    }

    void reveal(ParameterUse use) {
        reveal.accept(new WholeProject.Source(use.file(), use.range()));
    }

    /** How people call the file of a place. */
    String nameOf(SourceFile file) {
        return project.file().map((Path main) -> WholeProject.nameOf(file.path(), main))
                .orElse(file.path().getFileName().toString());
    }
}
