package dev.stackwright.model.project;

import java.nio.file.Path;
import java.util.Optional;

/** The only way in which a project is read. May be asked by several threads. */
public interface ProjectSources {

    /** @param file absolute and normalised */
    Reading read(Path file);

    /**
     * Where a path below a folder leads in the end, if that is outside of it: by symbolic links. Empty where it stays
     * inside, and where nothing is there.
     *
     * @param file   absolute and normalised, as the folder
     */
    default Optional<Path> outside(Path file, Path folder) {
        return Optional.empty();
    }

    /** The files of the disk, remembered for as long as they stay the same. */
    static ProjectSources ofDisk() {
        return new DiskSources();
    }
}
