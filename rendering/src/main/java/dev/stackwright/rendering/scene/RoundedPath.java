package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Turns corner points into a line with rounded corners and an arrow head. */
final class RoundedPath {

    private static final double RADIUS = 6;
    private static final double ARROW_LENGTH = 9;
    private static final double ARROW_HALF_WIDTH = 4;

    private RoundedPath() {
    }

    /** @param arrow true where the line ends in an arrow head, which it makes room for */
    static List<PathStep> of(List<Point> points, boolean arrow) {
        List<PathStep> steps = new ArrayList<>(points.size() * 2);
        steps.add(new PathStep.Move(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Point before = points.get(i - 1);
            Point corner = points.get(i);
            Point after = points.get(i + 1);
            double radius = Math.min(RADIUS, Math.min(before.manhattanTo(corner), corner.manhattanTo(after)) / 2);
            steps.add(new PathStep.Line(towards(corner, before, radius)));
            steps.add(new PathStep.Curve(corner, towards(corner, after, radius)));
        }
        Point tip = points.get(points.size() - 1);
        steps.add(new PathStep.Line(arrow ? towards(tip, points.get(points.size() - 2), ARROW_LENGTH - 1) : tip));
        return steps;
    }

    static List<Point> arrowHead(List<Point> points) {
        Point tip = points.get(points.size() - 1);
        Point base = towards(tip, points.get(points.size() - 2), ARROW_LENGTH);
        boolean level = Math.abs(base.x() - tip.x()) > Math.abs(base.y() - tip.y());
        double dx = level ? 0 : ARROW_HALF_WIDTH;
        double dy = level ? ARROW_HALF_WIDTH : 0;
        return List.of(tip, base.plus(dx, dy), base.plus(-dx, -dy));
    }

    /** The point that many px from one point on the way to another. */
    private static Point towards(Point from, Point to, double px) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        if (length == 0) {
            return from;
        }
        return from.plus((to.x() - from.x()) / length * px, (to.y() - from.y()) / length * px);
    }
}
