package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.geometry.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Boxes that nothing else may cover. */
final class TakenPlaces {

    private static final double CELL = 200;

    private final Map<Long, List<Box>> cells = new HashMap<>();

    TakenPlaces(Collection<Box> boxes) {
        boxes.forEach(this::add);
    }

    void add(Box box) {
        for (int column = cell(box.x()); column <= cell(box.right()); column++) {
            for (int row = cell(box.y()); row <= cell(box.bottom()); row++) {
                cells.computeIfAbsent(key(column, row), k -> new ArrayList<>(4)).add(box);
            }
        }
    }

    boolean isTaken(Box box) {
        for (int column = cell(box.x()); column <= cell(box.right()); column++) {
            for (int row = cell(box.y()); row <= cell(box.bottom()); row++) {
                for (Box other : cells.getOrDefault(key(column, row), List.of())) {
                    if (other.overlaps(box)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int cell(double coordinate) {
        return (int) Math.floor(coordinate / CELL);
    }

    private static long key(int column, int row) {
        return ((long) column << 32) ^ (row & 0xffffffffL);
    }
}
