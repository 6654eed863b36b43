package dev.stackwright.app.cli.report;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Position;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import java.nio.file.Path;
import java.util.List;

/**
 * A finding with the text it points into.
 *
 * @param file the file it points into
 * @param text that file's text
 * @param edit what its fix writes into that text; empty where it has none, or does more than write text
 */
public record PlacedFinding(Finding finding, Path file, TextDocument text, List<Replacement> edit) {

    public PlacedFinding {
        edit = List.copyOf(edit);
    }

    /** Without what the fix writes. */
    public static PlacedFinding of(Finding finding, Path file, TextDocument text) {
        return new PlacedFinding(finding, file, text, List.of());
    }

    /** The same with what the fix writes, which takes some work to find out. */
    public PlacedFinding withEdit(Snapshot snapshot) {
        List<Replacement> replacements = finding.fix()
                .map(fix -> fix.recipe().on(snapshot))
                .filter(outcome -> outcome instanceof Outcome.Ready)
                .map(outcome -> ((Outcome.Ready) outcome).edit())
                .filter(ready -> ready.design().isEmpty() && ready.texts().size() == 1)
                .map(ready -> ready.text().replacements())
                .orElse(List.of());
        return new PlacedFinding(finding, file, text, replacements);
    }

    Position start() {
        return text.positionOf(finding.range().start());
    }

    Position end() {
        return text.positionOf(finding.range().end());
    }
}
