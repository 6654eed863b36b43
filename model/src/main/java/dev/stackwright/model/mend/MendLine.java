package dev.stackwright.model.mend;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.YamlReader;
import dev.stackwright.model.yaml.YamlTree;

/** Writes one line otherwise, where more of the file can be read then and nothing that could be read is lost. */
public record MendLine(Mend mend) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        TextDocument text = snapshot.text();
        if (mend.line() >= text.lineCount() || !text.line(mend.line()).equals(mend.before())) {
            return Outcome.refuse("no-such-line", "Line " + (mend.line() + 1) + " reads otherwise by now.",
                    "Look at the problem again.");
        }
        TextPatch patch = TextPatch.replace(new Range(text.lineStart(mend.line()), text.lineEnd(mend.line())),
                mend.after());
        YamlTree after = YamlReader.read(text.apply(patch));
        boolean helps = after.problems().size() < snapshot.tree().problems().size()
                && ComposeFile.of(after).serviceNames().containsAll(snapshot.compose().serviceNames());
        return helps ? new Outcome.Ready(Edit.ofText(mend.title(), patch))
                : Outcome.refuse("would-not-help", "Written like that no more of the file could be read.",
                        "Correct the line in the YAML.");
    }
}
