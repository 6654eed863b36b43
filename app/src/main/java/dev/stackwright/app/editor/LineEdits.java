package dev.stackwright.app.editor;

import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Changes of whole lines: those the selection touches. Works on the area's text, in which LF ends a line. */
final class LineEdits {

    private final String text;
    private final int anchor;
    private final int caret;

    LineEdits(String text, int anchor, int caret) {
        this.text = text;
        this.anchor = anchor;
        this.caret = caret;
    }

    /** Moves the lines to the right; empty lines stay empty. */
    AreaEdit indent(int step) {
        return edit(line -> lineEnd(line) == line ? null : Replacement.insert(line, " ".repeat(step)));
    }

    /** Moves the lines to the left, by less where they have less white space. */
    AreaEdit outdent(int step) {
        return edit(line -> {
            int blanks = 0;
            while (blanks < step && line + blanks < text.length() && text.charAt(line + blanks) == ' ') {
                blanks++;
            }
            if (blanks == 0 && line < text.length() && text.charAt(line) == '\t') {
                blanks = 1;
            }
            return blanks == 0 ? null : Replacement.delete(line, line + blanks);
        });
    }

    /** Makes comments of the lines, at the column of the outermost; or lines of comments where all are comments. */
    AreaEdit toggleComment() {
        List<Integer> filled = lines().stream().filter(line -> contentStart(line) < lineEnd(line)).toList();
        if (filled.isEmpty()) {
            return AreaEdit.nothing(anchor, caret);
        }
        if (filled.stream().allMatch(line -> text.charAt(contentStart(line)) == '#')) {
            return edit(line -> contentStart(line) == lineEnd(line) ? null : uncommented(contentStart(line)));
        }
        int column = filled.stream().mapToInt(line -> contentStart(line) - line).min().orElse(0);
        return edit(line -> contentStart(line) == lineEnd(line) ? null : Replacement.insert(line + column, "# "));
    }

    private Replacement uncommented(int hash) {
        boolean spaced = hash + 1 < text.length() && text.charAt(hash + 1) == ' ';
        return Replacement.delete(hash, hash + (spaced ? 2 : 1));
    }

    /** @param change what happens to the line that begins at an offset; null for nothing */
    private AreaEdit edit(IntFunction<Replacement> change) {
        List<Replacement> changes = new ArrayList<>();
        for (int line : lines()) {
            Replacement replacement = change.apply(line);
            if (replacement != null) {
                changes.add(replacement);
            }
        }
        TextPatch patch = new TextPatch(changes);
        boolean whole = anchor != caret;
        int first = lineStart(Math.min(anchor, caret));
        return new AreaEdit(changes, moved(anchor, patch, whole && anchor == first),
                moved(caret, patch, whole && caret == first));
    }

    /** An end of the selection at the very start of the lines stays there; otherwise it goes with its character. */
    private static int moved(int offset, TextPatch patch, boolean stays) {
        int inserted = stays ? 0 : patch.replacements().stream()
                .filter(r -> r.start() == offset && r.end() == offset).mapToInt(r -> r.text().length()).sum();
        return patch.map(offset) + inserted;
    }

    /** Where the touched lines begin. A selection that ends at the start of a line does not touch that line. */
    private List<Integer> lines() {
        int from = Math.min(anchor, caret);
        int to = Math.max(anchor, caret);
        List<Integer> starts = new ArrayList<>();
        int line = lineStart(from);
        do {
            starts.add(line);
            line = lineEnd(line) + 1;
        } while (line < to && line <= text.length());
        return starts;
    }

    private int lineStart(int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }

    private int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    private int contentStart(int line) {
        int i = line;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
