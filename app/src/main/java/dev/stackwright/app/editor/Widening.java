package dev.stackwright.app.editor;

import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a change of a document into the change of the area's text. A replacement that begins or ends inside a
 * stretch one character stands for, before or after the change, is widened until it holds all of it: an LF inserted
 * behind a lone CR makes one line end of two characters out of one of one.
 */
final class Widening {

    private final EditorText before;
    private final EditorText after;
    private final List<Replacement> widened = new ArrayList<>();
    /** The widened stretch not yet added: in the document before, and its end after. */
    private int start;
    private int end;
    private int startAfter;
    private int endAfter;
    private boolean open;

    Widening(EditorText before, EditorText after) {
        this.before = before;
        this.after = after;
    }

    TextPatch widen(TextPatch patch) {
        int shift = 0;
        for (Replacement r : patch.replacements()) {
            int from = floor(r.start(), shift);
            int growth = shift + r.growth();
            int to = ceiling(r.end(), growth);
            if (open && from <= end) {
                end = to;
                endAfter = to + growth;
            } else {
                close();
                start = from;
                startAfter = from + shift;
                end = to;
                endAfter = to + growth;
                open = true;
            }
            shift = growth;
        }
        close();
        return new TextPatch(widened);
    }

    private int floor(int offset, int shift) {
        int at = offset;
        while (true) {
            int lower = Math.min(before.floor(at), after.floor(at + shift) - shift);
            if (lower == at) {
                return at;
            }
            at = lower;
        }
    }

    private int ceiling(int offset, int shift) {
        int at = offset;
        while (true) {
            int higher = Math.max(before.ceiling(at), after.ceiling(at + shift) - shift);
            if (higher == at) {
                return at;
            }
            at = higher;
        }
    }

    private void close() {
        if (open) {
            int from = before.toEditor(start);
            String old = before.text().substring(from, before.toEditor(end));
            String now = after.text().substring(after.toEditor(startAfter), after.toEditor(endAfter));
            for (Replacement r : TextPatch.between(old, now).replacements()) {
                widened.add(new Replacement(from + r.start(), from + r.end(), r.text()));
            }
            open = false;
        }
    }
}
