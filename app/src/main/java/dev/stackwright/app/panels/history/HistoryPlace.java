package dev.stackwright.app.panels.history;

import java.time.Instant;
import java.util.Optional;

/**
 * A place in the history.
 *
 * @param count how many steps are done there; 0 is the beginning
 * @param title the step that leads there; empty at the beginning
 * @param at    when that step was done last; empty at the beginning
 * @param state where it lies, seen from the place the project is at
 * @param saved whether the file on disk was written, or read, here
 */
public record HistoryPlace(int count, String title, Optional<Instant> at, State state, boolean saved) {

    /** Where a place lies. */
    public enum State {
        DONE,
        /** The project is here. */
        HERE,
        /** Taken back, and there until something else is done. */
        UNDONE
    }
}
