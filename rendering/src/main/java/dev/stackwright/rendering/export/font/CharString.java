package dev.stackwright.rendering.export.font;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;

/** Writes an outline as a Type 2 charstring (Adobe Technical Note 5177) of moves, lines and curves only. */
final class CharString {

    private static final int R_LINE_TO = 5;
    private static final int R_R_CURVE_TO = 8;
    private static final int END_CHAR = 14;
    private static final int R_MOVE_TO = 21;
    private static final int SHORT_INT = 28;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long x;
    private long y;

    private CharString() {
    }

    /** A glyph that draws nothing. */
    static byte[] empty() {
        return new byte[] {END_CHAR};
    }

    /** @param outline in font units, y growing downwards */
    static byte[] of(Shape outline) {
        CharString program = new CharString();
        double[] c = new double[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> program.step(R_MOVE_TO, c[0], c[1]);
                case PathIterator.SEG_LINETO -> program.step(R_LINE_TO, c[0], c[1]);
                case PathIterator.SEG_QUADTO -> program.quadratic(c);
                case PathIterator.SEG_CUBICTO -> program.step(R_R_CURVE_TO, c);
                default -> { }
            }
        }
        program.out.write(END_CHAR);
        return program.out.toByteArray();
    }

    private void quadratic(double[] c) {
        step(R_R_CURVE_TO, x + 2 * (c[0] - x) / 3, -y + 2 * (c[1] + y) / 3, c[2] + 2 * (c[0] - c[2]) / 3,
                c[3] + 2 * (c[1] - c[3]) / 3, c[2], c[3]);
    }

    /** Each point relative to the one before it, from rounded positions, so that no error adds up. */
    private void step(int operator, double... coordinates) {
        for (int i = 0; i < coordinates.length; i += 2) {
            long nextX = Math.round(coordinates[i]);
            long nextY = Math.round(-coordinates[i + 1]);
            number((int) (nextX - x));
            number((int) (nextY - y));
            x = nextX;
            y = nextY;
        }
        out.write(operator);
    }

    private void number(int value) {
        if (value >= -107 && value <= 107) {
            out.write(value + 139);
        } else if (value >= 108 && value <= 1131) {
            out.write((value - 108) / 256 + 247);
            out.write((value - 108) % 256);
        } else if (value <= -108 && value >= -1131) {
            out.write((-value - 108) / 256 + 251);
            out.write((-value - 108) % 256);
        } else {
            out.write(SHORT_INT);
            out.write(value >> 8);
            out.write(value);
        }
    }
}
