package dev.stackwright.rendering.routing;

import dev.stackwright.rendering.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Tidies lists of corners. */
final class Corners {

    private static final double SAME = 0.05;

    private Corners() {
    }

    /** Without doubled corners and without those on a straight line; at least two are left. */
    static List<Point> simplified(double[] x, double[] y) {
        List<Point> points = new ArrayList<>(x.length);
        for (int i = 0; i < x.length; i++) {
            Point next = new Point(x[i], y[i]);
            int size = points.size();
            if (size > 0 && same(points.get(size - 1), next) && (i < x.length - 1 || size > 1)) {
                continue;
            }
            if (size > 1 && onLine(points.get(size - 2), points.get(size - 1), next)) {
                points.remove(size - 1);
            }
            points.add(next);
        }
        return points;
    }

    private static boolean same(Point a, Point b) {
        return Math.abs(a.x() - b.x()) < SAME && Math.abs(a.y() - b.y()) < SAME;
    }

    private static boolean onLine(Point a, Point b, Point c) {
        return Math.abs(a.x() - b.x()) < SAME && Math.abs(b.x() - c.x()) < SAME
                || Math.abs(a.y() - b.y()) < SAME && Math.abs(b.y() - c.y()) < SAME;
    }
}
