package dev.stackwright.model.mend;

/**
 * One way to write a line.
 *
 * @param title  what it does to the line, beginning with a verb
 * @param line   zero-based
 * @param before the line as it is
 * @param after  the line as it would be
 */
public record Mend(String title, int line, String before, String after) {
}
