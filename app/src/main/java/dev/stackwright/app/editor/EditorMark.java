package dev.stackwright.app.editor;

import dev.stackwright.model.check.Severity;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextPatch;
import java.util.Objects;

/**
 * A place in the text that wants attention: underlined, with a dot in the gutter.
 *
 * @param range    the place, in offsets of the document
 * @param severity how much it weighs
 * @param message  what is the case and, on further lines, what to do about it
 * @param origin   why it matters and who says so; empty where that is plain
 */
public record EditorMark(Range range, Severity severity, String message, String origin) {

    public EditorMark {
        Objects.requireNonNull(range);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        Objects.requireNonNull(origin);
    }

    /** A mark that needs no more words. */
    public EditorMark(Range range, Severity severity, String message) {
        this(range, severity, message, "");
    }

    /** The mark where its place is after the change. */
    EditorMark after(TextPatch patch) {
        int start = patch.map(range.start());
        return new EditorMark(new Range(start, Math.max(start, patch.map(range.end()))), severity, message, origin);
    }
}
