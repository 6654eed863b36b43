package dev.stackwright.model.recovery;

import dev.stackwright.model.workspace.ProjectMerge.State;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Work that is in no file of the user's.
 *
 * @param file    compose file it belongs to; empty for a project that was never saved
 * @param base    what the files held when they were last read or written
 * @param work    what is to be kept
 * @param changed when it was changed last
 */
public record UnsavedWork(Optional<Path> file, State base, State work, Instant changed) {
}
