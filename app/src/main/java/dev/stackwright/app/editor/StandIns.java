package dev.stackwright.app.editor;

import java.util.Arrays;

/**
 * The characters of the area that stand for several of the document: where they are, how much they stand for, and
 * which lines of the document are in which lines of the area. Immutable.
 */
final class StandIns {

    static final StandIns NONE = new StandIns(new int[0], new int[0], new int[0], new int[0]);

    /** Offset of every stand-in in the area's text, ascending. */
    private final int[] offsets;
    /** By stand-in: how many characters more the document has than the area, up to and including it. */
    private final int[] surplus;
    /** The lines of the area that hold folded ones, ascending. */
    private final int[] foldedLines;
    /** By folded line: how many lines more the document has than the area, up to and including it. */
    private final int[] hiddenLines;

    StandIns(int[] offsets, int[] surplus, int[] foldedLines, int[] hiddenLines) {
        this.offsets = offsets;
        this.surplus = surplus;
        this.foldedLines = foldedLines;
        this.hiddenLines = hiddenLines;
    }

    int toDocument(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        int before = (found >= 0 ? found : -found - 1) - 1;
        return offset + (before < 0 ? 0 : surplus[before]);
    }

    /** An offset inside of what is stood for comes out in front of the stand-in. */
    int toEditor(int offset) {
        int last = lastBefore(offset);
        if (last < 0) {
            return offset;
        }
        return offset >= end(last) ? offset - surplus[last] : offsets[last];
    }

    /** The start of what one character stands for and the offset of the document lies in, otherwise the offset. */
    int floor(int offset) {
        int last = lastBefore(offset);
        return last >= 0 && offset < end(last) ? start(last) : offset;
    }

    /** The end of what one character stands for and the offset of the document lies in, otherwise the offset. */
    int ceiling(int offset) {
        int last = lastBefore(offset);
        return last >= 0 && offset < end(last) ? end(last) : offset;
    }

    int documentLine(int line) {
        int found = Arrays.binarySearch(foldedLines, line);
        int before = (found >= 0 ? found : -found - 1) - 1;
        return line + (before < 0 ? 0 : hiddenLines[before]);
    }

    int editorLine(int documentLine) {
        int low = 0;
        int high = foldedLines.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (foldedLines[middle] + hiddenBefore(middle) < documentLine) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return documentLine;
        }
        return Math.max(foldedLines[low - 1], documentLine - hiddenLines[low - 1]);
    }

    /** How many lines are folded into a line of the area. */
    int hiddenIn(int line) {
        int found = Arrays.binarySearch(foldedLines, line);
        return found < 0 ? 0 : hiddenLines[found] - hiddenBefore(found);
    }

    private int hiddenBefore(int folded) {
        return folded == 0 ? 0 : hiddenLines[folded - 1];
    }

    private int lastBefore(int documentOffset) {
        int low = 0;
        int high = offsets.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < documentOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private int start(int standIn) {
        return offsets[standIn] + (standIn == 0 ? 0 : surplus[standIn - 1]);
    }

    private int end(int standIn) {
        return offsets[standIn] + 1 + surplus[standIn];
    }
}
