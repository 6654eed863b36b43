package dev.stackwright.app.cli.report;

import dev.stackwright.model.workspace.FileProblem;
import java.nio.file.Path;
import java.util.List;

/** One file of a run. */
public sealed interface Checked {

    /** The file as it was named on the command line, or found in a folder that was. */
    Path path();

    /**
     * It was read and checked.
     *
     * @param findings in the order of the text, accepted ones among them
     * @param notices  what did not keep it from being checked
     */
    record Read(Path path, List<PlacedFinding> findings, List<FileProblem> notices) implements Checked {

        public Read {
            findings = List.copyOf(findings);
            notices = List.copyOf(notices);
        }
    }

    /** It could not be read. */
    record Unreadable(FileProblem problem) implements Checked {

        @Override
        public Path path() {
            return problem.file();
        }
    }
}
