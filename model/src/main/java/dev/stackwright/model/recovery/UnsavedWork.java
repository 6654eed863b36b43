package dev.stackwright.model.recovery;

import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.workspace.ProjectMerge.State;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Work that is in no file of the user's.
 *
 * @param file    compose file it belongs to; empty for a project that was never saved
 * @param base    what the files held when they were last read or written
 * @param work    what is to be kept
 * @param others  further files of the project that have changed
 * @param changed when it was changed last
 */
public record UnsavedWork(Optional<Path> file, State base, State work, SortedMap<Path, OtherText> others,
                          Instant changed) {

    /**
     * A further file of the project.
     *
     * @param base what it held when it was last read or written
     * @param work what is to be kept
     */
    public record OtherText(TextDocument base, TextDocument work) {
    }

    public UnsavedWork {
        others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
    }

    /** Work on a project of one file. */
    public UnsavedWork(Optional<Path> file, State base, State work, Instant changed) {
        this(file, base, work, Collections.emptySortedMap(), changed);
    }
}
