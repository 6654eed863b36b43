package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.geometry.Point;

/** One step of a drawn line, absolute. */
public sealed interface PathStep {

    /** Where the step ends. */
    Point to();

    /** Begins the line. */
    record Move(Point to) implements PathStep {
    }

    /** A straight section. */
    record Line(Point to) implements PathStep {
    }

    /** A corner as a quadratic curve. */
    record Curve(Point control, Point to) implements PathStep {
    }
}
