package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.List;

/**
 * A straight dashed line that is no edge, for example the lifeline of a sequence diagram; drawn below the edges.
 *
 * @param from one end
 * @param to   the other end
 */
public record SceneRule(Point from, Point to) {

    /** The role in the colour files. */
    public static final String COLOR_ROLE = "-sw-border-strong";
    /** Width of the line, in px. */
    public static final double STROKE = 1.25;
    /** Lengths of strokes and gaps in turn, in px. */
    public static final List<Double> DASHES = List.of(5.0, 4.0);

    /** True where it runs through a part of the drawing. */
    public boolean touches(Box part) {
        return Math.min(from.x(), to.x()) <= part.right() && Math.max(from.x(), to.x()) >= part.x()
                && Math.min(from.y(), to.y()) <= part.bottom() && Math.max(from.y(), to.y()) >= part.y();
    }
}
