package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.ExtractOffer;
import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.editor.YamlEditor;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.project.VariableFile;
import dev.stackwright.model.recipe.LiteralPlace;
import dev.stackwright.model.recipe.ValuePart;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the value at the caret to a variable. */
final class ExtractFlow {

    private final Project project;
    private final Prompts prompts;

    ExtractFlow(Project project, Prompts prompts) {
        this.project = project;
        this.prompts = prompts;
    }

    /** @param file the file that the editor shows */
    void extract(FileKey file, YamlEditor editor) {
        extract(file, file.isOfVariables() ? Optional.empty()
                : LiteralPlace.at(project.snapshot().compose(file), editor.selectionOffset()), editor.selectedText());
    }

    /** @param place a value of the main file */
    void extract(LiteralPlace place) {
        extract(FileKey.MAIN, Optional.of(place), "");
    }

    private void extract(FileKey file, Optional<LiteralPlace> place, String selected) {
        List<ValuePart> parts = place.map(found -> parts(found, selected)).orElse(List.of());
        if (parts.isEmpty()) {
            prompts.questions().tell(Notice.information(Strings.text("extract.title"),
                    Strings.text(place.isPresent() ? "inspector.extract.variables" : "extract.nothing")));
            return;
        }
        prompts.extract().extraction(new ExtractOffer(file, place.get(), parts, environment(), project.snapshot()))
                .ifPresent(recipe -> {
                    if (project.perform(recipe) instanceof Outcome.Refusal refusal) {
                        prompts.questions().tell(Notice.error(Strings.text("extract.title"), refusal.reason(),
                                refusal.remedy()));
                    }
                });
    }

    /** What is selected comes first. */
    private static List<ValuePart> parts(LiteralPlace place, String selected) {
        List<ValuePart> parts = new ArrayList<>();
        boolean isPart = !selected.isBlank() && !selected.equals(place.value()) && place.value().contains(selected);
        if (isPart) {
            parts.add(new ValuePart.Words(selected));
        }
        parts.addAll(place.parts());
        return parts;
    }

    private Map<String, String> environment() {
        Map<String, String> all = new HashMap<>();
        project.resolution().current().get().flatMap(WholeProject::variableFile).ifPresent(file -> all.putAll(
                VariableFile.of(file.text()).values(name -> Optional.ofNullable(System.getenv(name)))));
        all.putAll(System.getenv());
        return all;
    }
}
