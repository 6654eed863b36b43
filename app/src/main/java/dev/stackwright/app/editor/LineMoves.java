package dev.stackwright.app.editor;

import dev.stackwright.model.text.Replacement;
import java.util.List;

/**
 * Moves, copies, joins and deletes whole lines: those the selection touches. Works on the area's text; what is written
 * anew is the document's text behind it, so that lines shown cut off stay whole.
 */
final class LineMoves {

    private final String text;
    private final int anchor;
    private final int caret;
    private final YamlArea.Expansion expansion;
    /** Where the first touched line begins and the last one ends. */
    private final int start;
    private final int end;

    LineMoves(String text, int anchor, int caret, YamlArea.Expansion expansion) {
        this.text = text;
        this.anchor = anchor;
        this.caret = caret;
        this.expansion = expansion;
        int from = Math.min(anchor, caret);
        int to = Math.max(anchor, caret);
        this.start = lineStart(from);
        this.end = lineEnd(to > from && lineStart(to) == to ? to - 1 : to);
    }

    /** Puts the line above below the lines. */
    AreaEdit up() {
        if (start == 0) {
            return AreaEdit.nothing(anchor, caret);
        }
        int above = lineStart(start - 1);
        String line = expansion.of(above, start - 1);
        Replacement below = end == text.length() ? Replacement.insert(end, "\n" + line)
                : Replacement.insert(end + 1, line + "\n");
        int by = above - start;
        return new AreaEdit(List.of(Replacement.delete(above, start), below), anchor + by, caret + by);
    }

    /** Puts the line below above the lines. An empty last line is the end of the file and stays there. */
    AreaEdit down() {
        boolean last = end == text.length() || end + 1 == text.length();
        if (last) {
            return AreaEdit.nothing(anchor, caret);
        }
        int below = lineEnd(end + 1);
        String line = expansion.of(end + 1, below);
        int by = line.length() + 1;
        return new AreaEdit(List.of(Replacement.insert(start, line + "\n"), Replacement.delete(end, below)),
                anchor + by, caret + by);
    }

    /** Writes the lines once more below, and goes there. */
    AreaEdit duplicate() {
        String lines = expansion.of(start, end);
        int by = lines.length() + 1;
        Replacement copy = end == text.length() ? Replacement.insert(end, "\n" + lines)
                : Replacement.insert(end + 1, lines + "\n");
        return new AreaEdit(List.of(copy), anchor + by, caret + by);
    }

    /** Takes the lines away; the caret goes to the same column of the line that follows. */
    AreaEdit delete() {
        if (end < text.length()) {
            int column = caret - lineStart(caret);
            int next = lineEnd(end + 1) - end - 1;
            int at = start + Math.min(column, next);
            return new AreaEdit(List.of(Replacement.delete(start, end + 1)), at, at);
        }
        int from = Math.max(0, start - 1);
        int at = lineStart(from);
        return from == end ? AreaEdit.nothing(anchor, caret)
                : new AreaEdit(List.of(Replacement.delete(from, end)), at, at);
    }

    /** Makes one line of the lines; of a single one and the line below. */
    AreaEdit join() {
        int last = lineStart(end) == start && end < text.length() ? lineEnd(end + 1) : end;
        int firstEnd = lineEnd(start);
        if (last <= firstEnd) {
            return AreaEdit.nothing(anchor, caret);
        }
        StringBuilder joined = new StringBuilder(text.substring(start, firstEnd).stripTrailing());
        boolean comment = joined.toString().stripLeading().startsWith("#");
        int seam = joined.length();
        for (int line = firstEnd + 1; line <= last; line = lineEnd(line) + 1) {
            String next = expansion.of(line, lineEnd(line)).strip();
            if (comment && next.startsWith("#")) {
                next = next.substring(1).stripLeading();
            }
            seam = joined.length();
            joined.append(joined.toString().isBlank() || next.isEmpty() ? "" : " ").append(next);
        }
        int at = start + seam;
        int kept = commonPrefix(joined, start);
        return new AreaEdit(List.of(new Replacement(start + kept, last, joined.substring(kept))), at, at);
    }

    private int commonPrefix(CharSequence joined, int from) {
        int same = 0;
        while (same < joined.length() && joined.charAt(same) == text.charAt(from + same)) {
            same++;
        }
        return same;
    }

    private int lineStart(int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }

    private int lineEnd(int offset) {
        int found = text.indexOf('\n', offset);
        return found < 0 ? text.length() : found;
    }
}
