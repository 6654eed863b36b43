package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.layout.Placement;
import java.util.List;

/** Finds the corners of every edge. */
final class EdgeRouter {

    private final Placement placement;

    EdgeRouter(Placement placement) {
        this.placement = placement;
    }

    List<Point> route(DiagramEdge edge) {
        return placement.route(edge.key()).orElseGet(() -> direct(placement.boxes().get(edge.from()),
                placement.boxes().get(edge.to())));
    }

    private static List<Point> direct(Box from, Box to) {
        Point start = new Point(from.right(), from.centerY());
        Point end = new Point(to.x(), to.centerY());
        double middle = (start.x() + end.x()) / 2;
        return List.of(start, new Point(middle, start.y()), new Point(middle, end.y()), end);
    }
}
