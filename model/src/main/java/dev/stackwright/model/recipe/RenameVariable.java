package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.ParameterNote;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.VariableFile;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlPatcher;
import dev.stackwright.model.yaml.YamlReader;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Calls a variable of the project otherwise, in all files that are open: wherever a compose file reads it, where the
 * file of variables sets it, and in the design. Names of containers' own variables stay.
 *
 * @param from its name
 * @param to   its new name, which no file uses
 */
public record RenameVariable(String from, String to) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        if (from.equals(to)) {
            return Refusals.noChange("The variable is called '" + from + "' already.");
        }
        if (!VariableFile.isName(to)) {
            return Refusals.badVariable(to);
        }
        SortedMap<FileKey, TextPatch> patches = new TreeMap<>();
        List<FileKey> files = new ArrayList<>(snapshot.others().keySet());
        files.add(FileKey.MAIN);
        for (FileKey file : files) {
            Optional<Outcome> hindrance = file.isOfVariables() ? renameIn(file, snapshot, patches)
                    : renameIn(file, snapshot.compose(file), patches);
            if (hindrance.isPresent()) {
                return hindrance.get();
            }
        }
        patches.values().removeIf(TextPatch::isEmpty);
        if (patches.isEmpty()) {
            return Outcome.refuse("no-such-variable", "No file uses a variable '" + from + "'.", "Check the name.");
        }
        return new Outcome.Ready(new Edit("Rename " + from + " to " + to, patches, design(snapshot.design()),
                Map.of()));
    }

    private Optional<Design> design(Design design) {
        ParameterNote note = design.parameter(from);
        Design renamed = note.equals(ParameterNote.NONE) ? design
                : design.withParameter(from, ParameterNote.NONE).withParameter(to, note);
        for (Map.Entry<String, Plan> plan : design.plans().entrySet()) {
            String value = plan.getValue().values().get(from);
            if (value != null) {
                renamed = renamed.withPlan(plan.getKey(), plan.getValue().withoutValue(from).withValue(to, value));
            }
        }
        return Optional.of(renamed).filter(after -> !after.equals(design));
    }

    private Optional<Outcome> renameIn(FileKey file, Snapshot snapshot, Map<FileKey, TextPatch> patches) {
        VariableFile variables = VariableFile.of(snapshot.text(file));
        if (variables.place(to).isPresent()) {
            return Optional.of(taken());
        }
        Optional<TextPatch> patch = variables.renaming(from, to);
        patch.ifPresent(done -> patches.put(file, done));
        return patch.isPresent() ? Optional.empty() : Optional.of(Refusals.brokenVariables());
    }

    private Outcome taken() {
        return Outcome.refuse("variable-exists", "There is a variable '" + to + "' already.", "Choose another name.");
    }

    private Optional<Outcome> renameIn(FileKey file, ComposeFile compose, Map<FileKey, TextPatch> patches) {
        List<YamlScalar> scalars = new ArrayList<>();
        compose.roots().forEach(root -> collect(root, scalars));
        boolean isTaken = scalars.stream().anyMatch(scalar -> !Interpolation.namesIn(scalar.value(), to).isEmpty());
        if (isTaken) {
            return Optional.of(taken());
        }
        Optional<String> handed = compose.services().stream().filter(this::hands).map(Service::name).findFirst();
        if (handed.isPresent()) {
            return Optional.of(Outcome.refuse("passed-on", "Service '" + handed.get() + "' gets '" + from
                    + "' under its own name.", "Write " + from + "=${" + from + "} there first."));
        }
        YamlPatcher patcher = new YamlPatcher(compose.tree());
        scalars.forEach(scalar -> rename(scalar, patcher, compose.tree().text().text()));
        TextPatch patch = patcher.patch();
        if (!patch.isEmpty() && (!compose.tree().isWhole() || !YamlReader.read(compose.tree().text().apply(patch))
                .problems().isEmpty() && compose.tree().problems().isEmpty())) {
            return Optional.of(Refusals.brokenNearby());
        }
        patches.put(file, patch);
        return Optional.empty();
    }

    /** True for a service that is handed the variable as it is in the environment. */
    private boolean hands(Service service) {
        return service.environment().stream().filter(entry -> entry.value().isEmpty()).map(EnvironmentEntry::name)
                .anyMatch(from::equals);
    }

    /** The characters of the names alone, where they are written as they are read. */
    private void rename(YamlScalar scalar, YamlPatcher patcher, String text) {
        List<Range> said = Interpolation.namesIn(scalar.value(), from);
        List<Range> written = Interpolation.namesIn(text.substring(scalar.contentStart(), scalar.end()), from);
        if (written.size() == said.size()) {
            written.forEach(name -> patcher.replace(name.shifted(scalar.contentStart()), to));
        } else {
            anew(scalar, said, patcher);
        }
    }

    /** From the last name to the first, so that the places of those before it stay. */
    private void anew(YamlScalar scalar, List<Range> names, YamlPatcher patcher) {
        StringBuilder changed = new StringBuilder(scalar.value());
        for (int i = names.size() - 1; i >= 0; i--) {
            changed.replace(names.get(i).start(), names.get(i).end(), to);
        }
        patcher.replaceIn(scalar, new Range(0, scalar.value().length()), changed.toString());
    }

    private static void collect(YamlNode node, List<YamlScalar> scalars) {
        if (node instanceof YamlMapping mapping) {
            mapping.entries().stream().map(YamlEntry::value).forEach(value -> collect(value, scalars));
        } else if (node instanceof YamlSequence sequence) {
            sequence.values().forEach(value -> collect(value, scalars));
        } else if (node instanceof YamlScalar scalar && scalar.value().indexOf('$') >= 0) {
            scalars.add(scalar);
        }
    }
}
