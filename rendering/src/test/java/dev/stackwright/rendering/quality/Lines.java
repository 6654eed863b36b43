package dev.stackwright.rendering.quality;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A finished drawing, whoever made it, and what can be counted on it.
 *
 * @param boxes  the nodes
 * @param routes the edges as straight pieces
 */
record Lines(Map<ElementId, Box> boxes, Map<EdgeKey, List<Point>> routes) {

    private static final double SAME_PX = 2;
    private static final double TOUCH_PX = 2;

    private record Piece(EdgeKey edge, Point a, Point b) {
    }

    /** Places where two edges cross. Where several edges run as one line across another, that is one place. */
    int crossings() {
        List<Piece> pieces = pieces();
        Set<Point> places = new HashSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = i + 1; j < pieces.size(); j++) {
                if (!pieces.get(i).edge().equals(pieces.get(j).edge())) {
                    addCrossing(pieces.get(i), pieces.get(j), places);
                }
            }
        }
        return places.size();
    }

    private static void addCrossing(Piece one, Piece other, Set<Point> places) {
        double rx = one.b().x() - one.a().x();
        double ry = one.b().y() - one.a().y();
        double sx = other.b().x() - other.a().x();
        double sy = other.b().y() - other.a().y();
        double across = rx * sy - ry * sx;
        if (Math.abs(across) < 1e-9) {
            return;
        }
        double dx = other.a().x() - one.a().x();
        double dy = other.a().y() - one.a().y();
        double t = (dx * sy - dy * sx) / across;
        double u = (dx * ry - dy * rx) / across;
        if (t > 1e-6 && t < 1 - 1e-6 && u > 1e-6 && u < 1 - 1e-6) {
            places.add(new Point(Math.rint((one.a().x() + t * rx) / SAME_PX),
                    Math.rint((one.a().y() + t * ry) / SAME_PX)));
        }
    }

    /** Edges that run through a node that is not one of their ends. */
    long throughNodes() {
        return pieces().stream().filter(piece -> boxes.entrySet().stream()
                .anyMatch(node -> !node.getKey().equals(piece.edge().from())
                        && !node.getKey().equals(piece.edge().to()) && runsThrough(piece, node.getValue())))
                .map(Piece::edge).distinct().count();
    }

    private static boolean runsThrough(Piece piece, Box box) {
        Box inner = box.grown(-TOUCH_PX);
        double from = 0;
        double to = 1;
        double[][] limits = {{piece.b().x() - piece.a().x(), inner.x() - piece.a().x(), inner.right() - piece.a().x()},
                {piece.b().y() - piece.a().y(), inner.y() - piece.a().y(), inner.bottom() - piece.a().y()}};
        for (double[] limit : limits) {
            if (limit[0] == 0) {
                if (limit[1] >= 0 || limit[2] <= 0) {
                    return false;
                }
            } else {
                double first = limit[1] / limit[0];
                double second = limit[2] / limit[0];
                from = Math.max(from, Math.min(first, second));
                to = Math.min(to, Math.max(first, second));
            }
        }
        return from < to;
    }

    /** Of the smallest upright rectangle around nodes and edges, in square px. */
    double area() {
        List<Box> all = new ArrayList<>(boxes.values());
        routes.values().forEach(route -> route.forEach(point -> all.add(new Box(point.x(), point.y(), 0, 0))));
        Box around = Box.around(all);
        return around.width() * around.height();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        routes.forEach((edge, points) -> {
            for (int i = 1; i < points.size(); i++) {
                pieces.add(new Piece(edge, points.get(i - 1), points.get(i)));
            }
        });
        return pieces;
    }
}
