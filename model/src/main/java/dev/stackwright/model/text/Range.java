package dev.stackwright.model.text;

/**
 * A stretch of a text in UTF-16 offsets.
 *
 * @param start first offset, inclusive
 * @param end   last offset, exclusive; never before {@code start}
 */
public record Range(int start, int end) {

    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("range " + start + ".." + end);
        }
    }

    public static Range at(int offset) {
        return new Range(offset, offset);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** True also at the end offset, so that a caret just behind the last character counts as inside. */
    public boolean touches(int offset) {
        return offset >= start && offset <= end;
    }

    public boolean contains(Range other) {
        return other.start >= start && other.end <= end;
    }

    /** @param by characters; negative to move towards the start */
    public Range shifted(int by) {
        return by == 0 ? this : new Range(start + by, end + by);
    }

    public boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }
}
