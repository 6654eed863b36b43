package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.SceneEdge;
import java.util.List;

/** How far the painting of an edge reaches. */
final class EdgeReach {

    /** Arrow heads, grips and strokes reach that far beside the line, in px of the drawing. */
    private static final double BESIDE = 12;

    private EdgeReach() {
    }

    /** True when a part of the edge, or its label, may be seen in the box. */
    static boolean touches(SceneEdge edge, Box box) {
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
