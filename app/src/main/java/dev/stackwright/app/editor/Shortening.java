package dev.stackwright.app.editor;

import dev.stackwright.model.text.Range;
import java.util.Arrays;
import java.util.List;

/** Builds the area's text from the document: LF at every line end, an ellipsis for what is hidden. */
final class Shortening {

    private final String document;
    private final StringBuilder shown;
    private int[] offsets = new int[64];
    private int[] surplus = new int[64];
    private int count;
    private int[] foldedLines = new int[16];
    private int[] hiddenLines = new int[16];
    private int folded;
    /** The line of the area at an offset up to which lines are counted. */
    private int line;
    private int counted;

    private Shortening(String document) {
        this.document = document;
        this.shown = new StringBuilder(document.length());
    }

    /** What the area shows of a document. */
    static EditorText of(String document, Hidden hidden) {
        return new Shortening(document).shorten(hidden);
    }

    private EditorText shorten(Hidden hidden) {
        List<Range> stretches = hidden.outermost();
        int copied = 0;
        for (Range stretch : stretches) {
            copy(copied, stretch.start());
            int lines = hidden.blocks().isEmpty() ? 0 : lineEnds(document, stretch.start(), stretch.end());
            if (lines > 0) {
                fold(lines);
            }
            add(EditorText.ELLIPSIS, stretch.length());
            copied = stretch.end();
        }
        copy(copied, document.length());
        return new EditorText(document, shown.toString(), hidden, new StandIns(Arrays.copyOf(offsets, count),
                Arrays.copyOf(surplus, count), Arrays.copyOf(foldedLines, folded), Arrays.copyOf(hiddenLines, folded)));
    }

    private void copy(int start, int end) {
        int i = start;
        for (int cr = document.indexOf('\r', i); cr >= 0 && cr < end; cr = document.indexOf('\r', i)) {
            shown.append(document, i, cr);
            if (cr + 1 < end && document.charAt(cr + 1) == '\n') {
                add('\n', 2);
                i = cr + 2;
            } else {
                shown.append('\n');
                i = cr + 1;
            }
        }
        shown.append(document, i, end);
    }

    private void add(char standIn, int length) {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, count * 2);
            surplus = Arrays.copyOf(surplus, count * 2);
        }
        offsets[count] = shown.length();
        surplus[count] = (count == 0 ? 0 : surplus[count - 1]) + length - 1;
        count++;
        shown.append(standIn);
    }

    /** Two blocks may be folded into one line, where the second begins at the end of the first. */
    private void fold(int lines) {
        for (; counted < shown.length(); counted++) {
            line += shown.charAt(counted) == '\n' ? 1 : 0;
        }
        if (folded > 0 && foldedLines[folded - 1] == line) {
            hiddenLines[folded - 1] += lines;
            return;
        }
        if (folded == foldedLines.length) {
            foldedLines = Arrays.copyOf(foldedLines, folded * 2);
            hiddenLines = Arrays.copyOf(hiddenLines, folded * 2);
        }
        foldedLines[folded] = line;
        hiddenLines[folded] = (folded == 0 ? 0 : hiddenLines[folded - 1]) + lines;
        folded++;
    }

    /** How many lines end in a stretch of a text. */
    private static int lineEnds(String text, int start, int end) {
        int found = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            found += c == '\n' || c == '\r' && (i + 1 == end || text.charAt(i + 1) != '\n') ? 1 : 0;
        }
        return found;
    }
}
