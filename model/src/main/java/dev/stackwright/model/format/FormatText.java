package dev.stackwright.model.format;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.YamlReader;
import dev.stackwright.model.yaml.YamlTree;
import java.util.Optional;

/**
 * Lays a compose file out evenly. Only blanks and line endings change; that the file says the same afterwards is looked
 * at before it is offered.
 *
 * @param file the file; it is open
 */
public record FormatText(FileKey file) implements Recipe {

    static final String NO_CHANGE = "no-change";

    @Override
    public Outcome on(Snapshot snapshot) {
        YamlTree tree = snapshot.compose(file).tree();
        Optional<Outcome> refusal = refusal(file, tree);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        TextPatch patch = Formatting.of(tree);
        if (patch.isEmpty()) {
            return Outcome.refuse(NO_CHANGE, "The text is laid out evenly already.", "");
        }
        return Meaning.isSame(tree, YamlReader.read(tree.text().apply(patch)))
                ? new Outcome.Ready(Edit.ofText("Format document", file, patch)) : wouldChange();
    }

    /** Why a text is left as it is. */
    static Optional<Outcome> refusal(FileKey file, YamlTree tree) {
        if (file.isOfVariables()) {
            return Optional.of(Outcome.refuse("not-yaml", "A file of variables is no YAML.",
                    "Format one of the compose files."));
        }
        return tree.isWhole() ? Optional.empty() : Optional.of(Outcome.refuse("unreadable-here",
                "Line " + tree.text().positionOf(tree.problems().get(0).range().start()).line()
                        + " cannot be read at the moment.", "Correct the YAML problem shown there first."));
    }

    static Outcome wouldChange() {
        return Outcome.refuse("would-break-text", "The text is written in a way that cannot be laid out otherwise"
                + " without changing what it says.", "Make the change in the YAML.");
    }
}
