package dev.stackwright.app.editor;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A document's text as the text area holds it, and the way between the two. The area knows one line ending,
 * LF, and cannot lay out lines of megabytes. So some characters of the area stand for several of the document:
 * an LF for a CR LF, and an ellipsis for the rest of a line that is too long to show. Such a character is
 * called a fold here. Immutable; the identity where the text has neither a CR nor an overlong line.
 */
final class EditorText {

    /** Lines up to this length are shown whole. The longest in real compose files have 2,500 characters. */
    static final int MAX_LINE = 10_000;

    /** What is shown of a longer line. */
    private static final int SHOWN_OF_LONG_LINE = 5_000;

    static final char ELLIPSIS = '\u2026';

    private final String document;
    private final String text;
    private final List<Range> cuts;
    /** Offset of every fold in the area's text, ascending. */
    private final int[] folds;
    /** By fold: how many characters more the document has than the area, up to and including that fold. */
    private final int[] surplus;

    private EditorText(String document, String text, List<Range> cuts, int[] folds, int[] surplus) {
        this.document = document;
        this.text = text;
        this.cuts = cuts;
        this.folds = folds;
        this.surplus = surplus;
    }

    static EditorText of(String document) {
        return build(document, overlongTails(document, List.of()));
    }

    private static EditorText build(String document, List<Range> cuts) {
        if (cuts.isEmpty() && document.indexOf('\r') < 0) {
            return new EditorText(document, document, List.of(), new int[0], new int[0]);
        }
        return new Folding(document, cuts).fold();
    }

    /** What the area shows. */
    String text() {
        return text;
    }

    String document() {
        return document;
    }

    /** True where the area shows every line whole. */
    boolean isWhole() {
        return cuts.isEmpty();
    }

    /** The document's text behind a stretch of the area, with LF at every line end. */
    String expanded(int start, int end) {
        return asLines(document.substring(toDocument(start), toDocument(end)));
    }

    int toDocument(int offset) {
        int fold = Arrays.binarySearch(folds, offset);
        int before = (fold >= 0 ? fold : -fold - 1) - 1;
        return offset + (before < 0 ? 0 : surplus[before]);
    }

    /** An offset inside a fold comes out in front of it. */
    int toEditor(int offset) {
        int fold = lastFoldBefore(offset);
        if (fold < 0) {
            return offset;
        }
        return offset >= foldEnd(fold) ? offset - surplus[fold] : folds[fold];
    }

    Range toDocument(Range range) {
        return new Range(toDocument(range.start()), toDocument(range.end()));
    }

    Range toEditor(Range range) {
        int start = toEditor(range.start());
        return new Range(start, Math.max(start, toEditor(range.end())));
    }

    /** The text after what was typed in the area: what is cut off stays cut off, nothing new is. */
    EditorText afterTyping(TextPatch patch) {
        return build(patch.apply(document), survivingCuts(patch));
    }

    /** The text after a change from elsewhere. */
    EditorText after(TextPatch patch, String changed) {
        return build(changed, overlongTails(changed, survivingCuts(patch)));
    }

    /**
     * The change of the area's text that a change of the document means.
     *
     * @param patch in offsets of this document
     * @param after this text {@linkplain #after after} the patch
     */
    TextPatch toEditor(TextPatch patch, EditorText after) {
        if (isIdentity() && after.isIdentity()) {
            return patch;
        }
        if (!survivingCuts(patch).equals(after.cuts)) {
            return TextPatch.between(text, after.text);
        }
        return new Widening(this, after).widen(patch);
    }

    private boolean isIdentity() {
        return document.equals(text);
    }

    /** The start of the fold in which the offset of the document lies, otherwise the offset. */
    int foldFloor(int offset) {
        int fold = lastFoldBefore(offset);
        return fold >= 0 && offset < foldEnd(fold) ? foldStart(fold) : offset;
    }

    /** The end of the fold in which the offset of the document lies, otherwise the offset. */
    int foldCeiling(int offset) {
        int fold = lastFoldBefore(offset);
        return fold >= 0 && offset < foldEnd(fold) ? foldEnd(fold) : offset;
    }

    private int lastFoldBefore(int documentOffset) {
        int low = 0;
        int high = folds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (foldStart(middle) < documentOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private int foldStart(int fold) {
        return folds[fold] + (fold == 0 ? 0 : surplus[fold - 1]);
    }

    private int foldEnd(int fold) {
        return folds[fold] + 1 + surplus[fold];
    }

    private List<Range> survivingCuts(TextPatch patch) {
        if (cuts.isEmpty()) {
            return cuts;
        }
        List<Range> surviving = new ArrayList<>();
        for (Range cut : cuts) {
            if (patch.replacements().stream().noneMatch(r -> touches(r, cut))) {
                int start = patch.map(cut.start()) + insertedAt(cut.start(), patch);
                surviving.add(new Range(start, start + cut.length()));
            }
        }
        return surviving;
    }

    private static boolean touches(Replacement r, Range cut) {
        return r.start() < cut.end() && r.end() > cut.start();
    }

    /** An insertion right at a cut goes in front of it. */
    private static int insertedAt(int offset, TextPatch patch) {
        return patch.replacements().stream().filter(r -> r.start() == offset && r.end() == offset)
                .mapToInt(r -> r.text().length()).sum();
    }

    private static List<Range> overlongTails(String document, List<Range> known) {
        List<Range> found = new ArrayList<>();
        int next = 0;
        int start = 0;
        while (start <= document.length()) {
            int end = lineEnd(document, start);
            boolean cutAlready = false;
            while (next < known.size() && known.get(next).start() <= end) {
                found.add(known.get(next++));
                cutAlready = true;
            }
            if (!cutAlready && end - start > MAX_LINE) {
                int shown = start + SHOWN_OF_LONG_LINE;
                found.add(new Range(Character.isLowSurrogate(document.charAt(shown)) ? shown + 1 : shown, end));
            }
            start = end + 1;
        }
        return found;
    }

    private static int lineEnd(String document, int start) {
        int end = start;
        while (end < document.length() && document.charAt(end) != '\n' && document.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The text with LF at every line end. */
    static String asLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Builds the area's text. */
    private static final class Folding {
        private final String document;
        private final List<Range> cuts;
        private final StringBuilder shown;
        private int[] folds = new int[64];
        private int[] surplus = new int[64];
        private int count;

        Folding(String document, List<Range> cuts) {
            this.document = document;
            this.cuts = cuts;
            this.shown = new StringBuilder(document.length());
        }

        EditorText fold() {
            int copied = 0;
            for (Range cut : cuts) {
                lines(copied, cut.start());
                add(ELLIPSIS, cut.length());
                copied = cut.end();
            }
            lines(copied, document.length());
            return new EditorText(document, shown.toString(), List.copyOf(cuts), Arrays.copyOf(folds, count),
                    Arrays.copyOf(surplus, count));
        }

        private void lines(int start, int end) {
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
            if (count == folds.length) {
                folds = Arrays.copyOf(folds, count * 2);
                surplus = Arrays.copyOf(surplus, count * 2);
            }
            folds[count] = shown.length();
            surplus[count] = (count == 0 ? 0 : surplus[count - 1]) + length - 1;
            count++;
            shown.append(standIn);
        }
    }
}
