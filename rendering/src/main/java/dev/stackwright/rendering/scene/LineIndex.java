package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the lines near a place without asking all of them. */
final class LineIndex {

    private static final double CELL = 128;

    private record Line(Object owner, double left, double top, double right, double bottom) {
    }

    private final Map<Long, List<Line>> cells = new HashMap<>();

    /** @param owner the edge, or the trunk, the line belongs to */
    void add(Object owner, List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            Line line = new Line(owner, Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()),
                    Math.max(a.y(), b.y()));
            for (int column = cell(line.left()); column <= cell(line.right()); column++) {
                for (int row = cell(line.top()); row <= cell(line.bottom()); row++) {
                    cells.computeIfAbsent(key(column, row), k -> new ArrayList<>(4)).add(line);
                }
            }
        }
    }

    /** How many lines of other owners run through the box; a line in two cells counts twice, which does no harm. */
    int others(Box box, Object owner) {
        int count = 0;
        for (int column = cell(box.x()); column <= cell(box.right()); column++) {
            for (int row = cell(box.y()); row <= cell(box.bottom()); row++) {
                for (Line line : cells.getOrDefault(key(column, row), List.of())) {
                    if (!line.owner().equals(owner) && line.left() < box.right() && line.right() > box.x()
                            && line.top() < box.bottom() && line.bottom() > box.y()) {
                        count++;
                    }
                }
            }
        }
        return count;
    }

    private static int cell(double coordinate) {
        return (int) Math.floor(coordinate / CELL);
    }

    private static long key(int column, int row) {
        return ((long) column << 32) ^ (row & 0xffffffffL);
    }
}
