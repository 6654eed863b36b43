package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.geometry.Point;
import java.util.List;
import java.util.Optional;

/** Finds the edge under the pointer. */
final class EdgeHit {

    private EdgeHit() {
    }

    static Optional<SceneEdge> nearest(List<SceneEdge> edges, Point point, double tolerancePx) {
        SceneEdge best = null;
        double bestDistance = tolerancePx;
        for (SceneEdge edge : edges) {
            double distance = distance(edge, point);
            if (distance <= bestDistance) {
                best = edge;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double distance(SceneEdge edge, Point point) {
        if (edge.label().filter(label -> label.box().contains(point)).isPresent()) {
            return 0;
        }
        double least = Double.MAX_VALUE;
        for (int i = 1; i < edge.points().size(); i++) {
            least = Math.min(least, distance(edge.points().get(i - 1), edge.points().get(i), point));
        }
        return least;
    }

    /** Distance to an upright or level section. */
    private static double distance(Point a, Point b, Point point) {
        double dx = outside(point.x(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x()));
        double dy = outside(point.y(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y()));
        return Math.hypot(dx, dy);
    }

    private static double outside(double value, double least, double most) {
        return Math.max(0, Math.max(least - value, value - most));
    }
}
