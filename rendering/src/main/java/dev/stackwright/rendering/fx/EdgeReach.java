package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.SceneEdge;
import java.util.List;

/**
 * How far the painting of an edge reaches.
 *
 * @param edge   the edge
 * @param around nothing of it is seen outside of this box
 */
record EdgeReach(SceneEdge edge, Box around) {

    /** Arrow heads, grips and strokes reach that far beside the line, in px of the drawing. */
    private static final double BESIDE = 12;

    static EdgeReach of(SceneEdge edge) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : edge.points()) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        Box line = new Box(left, top, right - left, bottom - top).grown(BESIDE);
        return new EdgeReach(edge, edge.label().map(label -> line.union(label.box())).orElse(line));
    }

    /** True when a part of the edge, or its label, may be seen in the box. */
    boolean touches(Box box) {
        if (around.x() > box.right() || around.right() < box.x() || around.y() > box.bottom()
                || around.bottom() < box.y()) {
            return false;
        }
        List<Point> points = edge.points();
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            if (Math.max(a.x(), b.x()) + BESIDE >= box.x() && Math.min(a.x(), b.x()) - BESIDE <= box.right()
                    && Math.max(a.y(), b.y()) + BESIDE >= box.y()
                    && Math.min(a.y(), b.y()) - BESIDE <= box.bottom()) {
                return true;
            }
        }
        return edge.label().filter(label -> label.box().overlaps(box)).isPresent();
    }
}
