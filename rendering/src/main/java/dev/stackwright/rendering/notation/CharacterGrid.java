package dev.stackwright.rendering.notation;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A page of plain characters. What is drawn beyond its edges is lost. */
final class CharacterGrid {

    private static final char BESIDE_WIDE = '\0';

    private final int[][] cells;

    CharacterGrid(int columns, int rows) {
        cells = new int[rows][columns];
        Arrays.stream(cells).forEach(row -> Arrays.fill(row, ' '));
    }

    void put(int column, int row, int character) {
        if (row >= 0 && row < cells.length && column >= 0 && column < cells[row].length) {
            cells[row][column] = character;
        }
    }

    /** A piece of a line: where one crosses another there is a corner. */
    void line(int column, int row, char piece) {
        if (row >= 0 && row < cells.length && column >= 0 && column < cells[row].length) {
            int there = cells[row][column];
            boolean crosses = there == '+' || there == '|' && piece != '|' || "-.=".indexOf(there) >= 0 && piece == '|';
            cells[row][column] = crosses ? '+' : piece;
        }
    }

    /** Words as far as there is room; the last character says where some are missing. */
    void text(int column, int row, String words, int room) {
        int at = column;
        for (int i = 0; i < words.length(); i = words.offsetByCodePoints(i, 1)) {
            int letter = words.codePointAt(i);
            boolean isLast = words.offsetByCodePoints(i, 1) == words.length();
            int width = width(letter);
            if (at + width > column + room - (isLast ? 0 : 1)) {
                put(at, row, '~');
                return;
            }
            put(at, row, letter);
            if (width == 2) {
                put(at + 1, row, BESIDE_WIDE);
            }
            at += width;
        }
    }

    static int width(String words) {
        return words.codePoints().map(CharacterGrid::width).sum();
    }

    /** Signs of East Asia and pictures take two columns of a terminal. */
    private static int width(int letter) {
        return letter >= 0x1100 && (letter <= 0x115f || letter >= 0x2e80 && letter <= 0xa4cf
                || letter >= 0xac00 && letter <= 0xd7a3 || letter >= 0xf900 && letter <= 0xfaff
                || letter >= 0xff00 && letter <= 0xff60 || letter >= 0x1f300 && letter <= 0x1faff
                || letter >= 0x20000) ? 2 : 1;
    }

    @Override
    public String toString() {
        return Arrays.stream(cells).map(row -> Arrays.stream(row).filter(letter -> letter != BESIDE_WIDE)
                .mapToObj(Character::toString).collect(Collectors.joining()).stripTrailing())
                .collect(Collectors.joining("\n")).stripTrailing();
    }
}
