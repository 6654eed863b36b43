package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ResolvedText;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.YamlPatcher;
import dev.stackwright.model.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a variable in the place of a literal anywhere in a compose file; the literal becomes its default. Refuses where
 * Docker Compose would not read the same any more, since it reads no variable there.
 *
 * @param file     the file; it is open
 * @param path     the keys from the top down to the value, with a number for an item of a list
 * @param part     what of the value
 * @param variable name of the variable
 * @param set      what the environment of the project sets, as far as it is known
 */
public record ExtractLiteral(FileKey file, List<String> path, ValuePart part, String variable,
                             Map<String, String> set) implements Recipe {

    public ExtractLiteral {
        path = List.copyOf(path);
        set = Map.copyOf(set);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        ComposeFile compose = snapshot.compose(file);
        Optional<LiteralPlace> found = LiteralPlace.at(compose, path);
        if (found.isEmpty()) {
            return Outcome.refuse("no-such-value", "No value stands at " + String.join(".", path) + ".",
                    "Name the keys from the top down, and the number of an item of a list, beginning with 0.");
        }
        LiteralPlace place = found.get();
        Extraction extraction = Extraction.of(compose.tree(), place.value(), part, variable, set);
        if (extraction.hindrance().isPresent()) {
            return extraction.hindrance().get();
        }
        TextPatch patch = new YamlPatcher(compose.tree()).replaceIn(place.scalar(),
                place.inScalar(extraction.stretch()), extraction.reference()).patch();
        ComposeFile after = ComposeFile.of(YamlReader.read(compose.tree().text().apply(patch)));
        if (after.tree().problems().size() > compose.tree().problems().size()
                || !after.tree().maskedTexts().equals(compose.tree().maskedTexts())) {
            return Refusals.brokenNearby();
        }
        if (!meaning(after).equals(meaning(compose))) {
            return Outcome.refuse("no-variable-here", "Docker Compose reads no variable at " + String.join(".", path)
                    + ".", "Choose another value.");
        }
        return new Outcome.Ready(Edit.ofText("Extract variable " + variable, file, patch));
    }

    /** What the file comes to by itself, with no variable set. */
    private static String meaning(ComposeFile compose) {
        return ResolvedText.of(ComposeProject.alone(compose)).text();
    }
}
