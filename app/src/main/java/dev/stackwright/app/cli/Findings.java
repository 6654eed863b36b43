package dev.stackwright.app.cli;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.edit.Snapshot;
import java.nio.file.Path;
import java.util.List;

/** Asks the checks that suit a file. What is known of them is read once, with the first file. */
final class Findings {

    private final Technologies technologies = Technologies.read();
    private final ChoiceCatalog choices = ChoiceCatalog.read();
    private final Checks all = StandardChecks.all(technologies, choices);

    /** What is known of all checks there are. */
    static List<CheckInfo> checks() {
        return new Findings().all.checks().stream().map(Check::info).toList();
    }

    /** The findings in the order of the text. An override file need not be a stack of its own. */
    List<Finding> in(Path path, Snapshot snapshot) {
        boolean overrides = path.getFileName().toString().contains(".override.");
        return (overrides ? StandardChecks.problemsOfOverlay(technologies, choices) : all).run(snapshot);
    }
}
