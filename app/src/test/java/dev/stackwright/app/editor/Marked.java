package dev.stackwright.app.editor;

import dev.stackwright.model.text.TextPatch;

/** A text with a bar where the caret is, or two around the selection. */
record Marked(String text, int start, int end) {

    static Marked of(String marked) {
        int first = marked.indexOf('|');
        int second = marked.indexOf('|', first + 1);
        String text = marked.replace("|", "");
        return new Marked(text, first, second < 0 ? first : second - 1);
    }

    /** The text after the edit, with its bars. */
    String after(AreaEdit edit) {
        String changed = new TextPatch(edit.changes()).apply(text);
        int from = Math.min(edit.anchor(), edit.caret());
        int to = Math.max(edit.anchor(), edit.caret());
        String bar = from == to ? "|" : changed.substring(from, to);
        return changed.substring(0, from) + (from == to ? bar : "|" + bar + "|") + changed.substring(to);
    }
}
