package dev.stackwright.model.workspace;

import dev.stackwright.model.edit.Snapshot;
import java.util.List;

/** What opening a compose file gives. */
public sealed interface Opening {

    /**
     * The project is open.
     *
     * @param file     what is on disk
     * @param snapshot the project as it was read
     * @param notices  what the user should know: a design file that cannot be used, a save that broke off
     */
    record Opened(ProjectFile file, Snapshot snapshot, List<FileProblem> notices) implements Opening {

        public Opened {
            notices = List.copyOf(notices);
        }
    }

    /** The file cannot be opened. */
    record Failed(FileProblem problem) implements Opening {
    }
}
