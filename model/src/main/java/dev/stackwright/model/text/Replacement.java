package dev.stackwright.model.text;

import java.util.Objects;

/**
 * One stretch of text and what takes its place.
 *
 * @param start first offset replaced, in UTF-16 units
 * @param end   offset behind the last one replaced; equal to {@code start} for an insertion
 * @param text  the new text; empty for a deletion
 */
public record Replacement(int start, int end, String text) {

    public Replacement {
        Objects.requireNonNull(text);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("replacement " + start + ".." + end);
        }
    }

    public static Replacement insert(int offset, String text) {
        return new Replacement(offset, offset, text);
    }

    public static Replacement delete(int start, int end) {
        return new Replacement(start, end, "");
    }

    public static Replacement of(Range range, String text) {
        return new Replacement(range.start(), range.end(), text);
    }

    /** How much longer the text gets; negative when it gets shorter. */
    public int growth() {
        return text.length() - (end - start);
    }
}
