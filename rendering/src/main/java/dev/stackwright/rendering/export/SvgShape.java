package dev.stackwright.rendering.export;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Shapes as the data of an SVG path. */
final class SvgShape {

    private SvgShape() {
    }

    static String data(Shape shape) {
        StringBuilder data = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> append(data, 'M', points, 2);
                case PathIterator.SEG_LINETO -> append(data, 'L', points, 2);
                case PathIterator.SEG_QUADTO -> append(data, 'Q', points, 4);
                case PathIterator.SEG_CUBICTO -> append(data, 'C', points, 6);
                default -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static void append(StringBuilder data, char command, double[] points, int count) {
        data.append(command);
        for (int i = 0; i < count; i++) {
            data.append(i == 0 ? "" : " ").append(Xml.number(points[i]));
        }
    }
}
