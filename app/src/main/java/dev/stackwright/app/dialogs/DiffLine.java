package dev.stackwright.app.dialogs;

/**
 * One line of a unified diff.
 *
 * @param before line number before the change, from 1; 0 for a line that was not there
 * @param after  line number after the change, from 1; 0 for a line that is gone
 */
public record DiffLine(Kind kind, int before, int after, String text) {

    /** What happens to the line. */
    public enum Kind {
        KEPT, ADDED, REMOVED,
        /** Stands for kept lines that are not shown; {@code text} says how many. */
        SKIPPED
    }
}
