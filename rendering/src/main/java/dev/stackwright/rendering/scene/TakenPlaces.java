package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.CellGrid;
import java.util.Collection;

/** Boxes that nothing else may cover. */
final class TakenPlaces {

    private static final double CELL = 200;

    private final CellGrid<Box> boxes = new CellGrid<>(CELL);

    TakenPlaces(Collection<Box> boxes) {
        boxes.forEach(this::add);
    }

    void add(Box box) {
        boxes.add(box.x(), box.y(), box.right(), box.bottom(), box);
    }

    boolean isTaken(Box box) {
        return boxes.any(box.x(), box.y(), box.right(), box.bottom(), box::overlaps);
    }
}
