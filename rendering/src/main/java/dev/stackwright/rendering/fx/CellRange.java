package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.geometry.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Cells of a grid from the first to the last of both directions, included; none where the last is before the first. */
record CellRange(long firstColumn, long firstRow, long lastColumn, long lastRow) {

    static final CellRange NONE = new CellRange(0, 0, -1, -1);

    /** One cell, counted from that in which the grid begins. */
    record Cell(long column, long row) {
    }

    /**
     * The cells of which something is seen.
     *
     * @param left where the view begins, counted from the beginning of the grid
     * @param side of a cell, in the same measure
     */
    static CellRange seen(double left, double top, Size view, double side) {
        return new CellRange((long) Math.floor(left / side), (long) Math.floor(top / side),
                (long) Math.ceil((left + view.width()) / side) - 1, (long) Math.ceil((top + view.height()) / side) - 1);
    }

    boolean has(Cell cell) {
        return cell.column() >= firstColumn && cell.column() <= lastColumn && cell.row() >= firstRow
                && cell.row() <= lastRow;
    }

    /** With one cell more on each side. */
    CellRange grown() {
        return new CellRange(firstColumn - 1, firstRow - 1, lastColumn + 1, lastRow + 1);
    }

    /** Row by row. */
    List<Cell> cells() {
        List<Cell> all = new ArrayList<>();
        LongStream.rangeClosed(firstRow, lastRow).forEach(row -> LongStream.rangeClosed(firstColumn, lastColumn)
                .forEach(column -> all.add(new Cell(column, row))));
        return all;
    }

    /** The cells beside these into which a movement leads; their corner is left out. */
    List<Cell> beside(double across, double down) {
        List<Cell> found = new ArrayList<>();
        if (across != 0) {
            long column = across > 0 ? lastColumn + 1 : firstColumn - 1;
            LongStream.rangeClosed(firstRow, lastRow).forEach(row -> found.add(new Cell(column, row)));
        }
        if (down != 0) {
            long row = down > 0 ? lastRow + 1 : firstRow - 1;
            LongStream.rangeClosed(firstColumn, lastColumn).forEach(column -> found.add(new Cell(column, row)));
        }
        return found;
    }
}
