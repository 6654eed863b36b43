package dev.stackwright.model.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What saving gives. Unless it is {@link Saved}, everything on disk is as it was. */
public sealed interface Saving {

    /** What to do about files that are not as they were left. */
    enum Conflict {
        /** Write nothing and say so. */
        REFUSE,
        /** Write over them; the user has been asked. */
        OVERWRITE
    }

    /**
     * The project is on disk.
     *
     * @param file             what is on disk now; the design in it differs from the one that was to be saved where
     *                         the design file may not be written
     * @param written          files that were written; empty when nothing had changed
     * @param designNotWritten why the design was not saved although it has changed
     */
    record Saved(ProjectFile file, List<Path> written, Optional<FileProblem> designNotWritten) implements Saving {

        public Saved {
            written = List.copyOf(written);
        }
    }

    /** Files are not as they were left; saving again with {@link Conflict#OVERWRITE} writes over them. */
    record ChangedOnDisk(List<DiskChange> changes) implements Saving {

        public ChangedOnDisk {
            changes = List.copyOf(changes);
        }
    }

    /** The project could not be saved. */
    record Failed(FileProblem problem) implements Saving {
    }
}
