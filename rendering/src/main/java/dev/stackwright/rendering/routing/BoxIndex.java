package dev.stackwright.rendering.routing;

import dev.stackwright.rendering.geometry.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the cards near a place without asking all of them. */
final class BoxIndex {

    private static final double CELL = 256;

    private final Map<Long, List<Box>> cells = new HashMap<>();

    BoxIndex(Collection<Box> boxes) {
        for (Box box : boxes) {
            for (int column = cell(box.x()); column <= cell(box.right()); column++) {
                for (int row = cell(box.y()); row <= cell(box.bottom()); row++) {
                    cells.computeIfAbsent(key(column, row), k -> new ArrayList<>(4)).add(box);
                }
            }
        }
    }

    /** The cards whose inside shares a point with the rectangle; each once. */
    List<Box> in(double left, double top, double right, double bottom) {
        List<Box> found = new ArrayList<>();
        for (int column = cell(left); column <= cell(right); column++) {
            for (int row = cell(top); row <= cell(bottom); row++) {
                for (Box box : cells.getOrDefault(key(column, row), List.of())) {
                    if (meets(box, left, top, right, bottom) && isFirst(box, column, row, left, top)) {
                        found.add(box);
                    }
                }
            }
        }
        return found;
    }

    /** True when an upright or level line comes nearer than that many px to a card other than those two. */
    boolean isBlocked(double x1, double y1, double x2, double y2, double distance, Box from, Box to) {
        double left = Math.min(x1, x2) - distance;
        double right = Math.max(x1, x2) + distance;
        double top = Math.min(y1, y2) - distance;
        double bottom = Math.max(y1, y2) + distance;
        for (int column = cell(left); column <= cell(right); column++) {
            for (int row = cell(top); row <= cell(bottom); row++) {
                for (Box box : cells.getOrDefault(key(column, row), List.of())) {
                    if (box != from && box != to && meets(box, left, top, right, bottom)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean meets(Box box, double left, double top, double right, double bottom) {
        return box.x() < right && left < box.right() && box.y() < bottom && top < box.bottom();
    }

    /** A card in several cells is found in the first of those asked. */
    private static boolean isFirst(Box box, int column, int row, double left, double top) {
        return column == Math.max(cell(box.x()), cell(left)) && row == Math.max(cell(box.y()), cell(top));
    }

    private static int cell(double coordinate) {
        return (int) Math.floor(coordinate / CELL);
    }

    private static long key(int column, int row) {
        return ((long) column << 32) ^ (row & 0xffffffffL);
    }
}
