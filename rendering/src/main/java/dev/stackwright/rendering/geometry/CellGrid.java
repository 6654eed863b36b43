package dev.stackwright.rendering.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds things near a place without asking all of them: the plane is cut into cells, and each thing is known to
 * every cell it touches.
 *
 * @param <T> what is looked for
 */
public final class CellGrid<T> {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final double cellSize;
    private final Map<Long, List<T>> cells = new HashMap<>();
    /** Things by themselves, for questions about more cells than there are. */
    private final List<T> things = new ArrayList<>();

    /** @param cellSize in px, about the size of the things */
    public CellGrid(double cellSize) {
        this.cellSize = cellSize;
    }

    public void add(double left, double top, double right, double bottom, T thing) {
        things.add(thing);
        for (int column = cell(left); column <= cell(right); column++) {
            for (int row = cell(top); row <= cell(bottom); row++) {
                cells.computeIfAbsent(key(column, row), k -> new ArrayList<>(4)).add(thing);
            }
        }
    }

    /**
     * Asks the things in the cells that the rectangle touches, until one says yes. A thing that touches several of
     * these cells is asked once for each; things further away may be asked too.
     */
    public boolean any(double left, double top, double right, double bottom, Predicate<T> question) {
        int lastColumn = cell(right);
        int lastRow = cell(bottom);
        if ((lastColumn - cell(left) + 1.0) * (lastRow - cell(top) + 1.0) > cells.size()) {
            return things.stream().anyMatch(question);
        }
        for (int column = cell(left); column <= lastColumn; column++) {
            for (int row = cell(top); row <= lastRow; row++) {
                for (T thing : cells.getOrDefault(key(column, row), List.of())) {
                    if (question.test(thing)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private int cell(double coordinate) {
        return (int) Math.floor(coordinate / cellSize);
    }

    /** Multiplied by an odd number, so that neighbouring cells do not fall into the same bucket. */
    private static long key(int column, int row) {
        return ((long) column << 32 | row & 0xffffffffL) * SPREAD;
    }
}
