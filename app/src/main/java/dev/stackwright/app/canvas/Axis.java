package dev.stackwright.app.canvas;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A direction of the drawing; what is true of one is true of the other. All lengths in px of the drawing. */
enum Axis {

    /** From left to right. */
    ACROSS,
    /** From top to bottom. */
    DOWN;

    double low(Box box) {
        return this == ACROSS ? box.x() : box.y();
    }

    double high(Box box) {
        return this == ACROSS ? box.right() : box.bottom();
    }

    double length(Box box) {
        return high(box) - low(box);
    }

    double crossLow(Box box) {
        return this == ACROSS ? box.y() : box.x();
    }

    double crossHigh(Box box) {
        return this == ACROSS ? box.bottom() : box.right();
    }

    /** True when one lies before the other, not beside it: they share a part of the cross direction. */
    boolean inLine(Box one, Box other) {
        return crossLow(one) < crossHigh(other) && crossLow(other) < crossHigh(one);
    }

    /** Where boxes can be in line with each other: at their edges and at their middle. */
    List<ToDoubleFunction<Box>> lines() {
        return List.of(this::low, box -> (low(box) + high(box)) / 2, this::high);
    }

    /** @param along place along this axis, with the other one in the cross direction */
    Point point(double along, double cross) {
        return this == ACROSS ? new Point(along, cross) : new Point(cross, along);
    }
}
