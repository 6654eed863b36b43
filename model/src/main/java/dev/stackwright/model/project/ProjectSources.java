package dev.stackwright.model.project;

import java.nio.file.Path;

/** The only way in which a project is read. May be asked by several threads. */
public interface ProjectSources {

    /** @param file absolute and normalised */
    Reading read(Path file);

    /** The files of the disk, remembered for as long as they stay the same. */
    static ProjectSources ofDisk() {
        return new DiskSources();
    }
}
