package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.CellGrid;
import dev.stackwright.rendering.geometry.Point;
import java.util.List;

/** Counts the lines near a place. */
final class LineIndex {

    private static final double CELL = 128;

    private record Line(Object owner, double left, double top, double right, double bottom) {

        boolean runsThrough(Box box) {
            return left < box.right() && right > box.x() && top < box.bottom() && bottom > box.y();
        }
    }

    private final CellGrid<Line> lines = new CellGrid<>(CELL);

    /** @param owner the edge, or the trunk, the line belongs to */
    void add(Object owner, List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            Line line = new Line(owner, Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()),
                    Math.max(a.y(), b.y()));
            lines.add(line.left(), line.top(), line.right(), line.bottom(), line);
        }
    }

    /** How many lines of other owners run through the box; a line in two cells counts twice, which does no harm. */
    int others(Box box, Object owner) {
        int[] count = {0};
        lines.any(box.x(), box.y(), box.right(), box.bottom(), line -> {
            if (!line.owner().equals(owner) && line.runsThrough(box)) {
                count[0]++;
            }
            return false;
        });
        return count[0];
    }
}
