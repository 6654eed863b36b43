package dev.stackwright.rendering.scene;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.layout.Hubs;
import dev.stackwright.rendering.layout.Placement;
import dev.stackwright.rendering.routing.EdgeRouter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lines of a large drawing while some of its nodes are dragged: those of dragged nodes are led anew. All others
 * stay, also below a dragged node, and make way when it is dropped, so that a frame costs what is dragged and not
 * what is drawn.
 */
final class MovedLines {

    private static final Size NO_SIZE = new Size(0, 0);

    private final Scene before;
    private final Placement placement;
    private final Set<ElementId> moved = new HashSet<>();
    private final List<DiagramEdge> anew = new ArrayList<>();
    private final Set<EdgeKey> anewKeys = new HashSet<>();

    /** @param before the drawing at the beginning of the gesture */
    MovedLines(Scene before, Placement placement) {
        this.before = before;
        this.placement = placement;
        before.nodes().forEach(node -> placement.box(node.id()).filter(box -> !box.equals(node.box()))
                .ifPresent(box -> moved.add(node.id())));
        for (SceneEdge edge : before.edges()) {
            if (isOfMoved(edge)) {
                anew.add(edge.edge());
                anewKeys.add(edge.key());
            }
        }
    }

    private boolean isOfMoved(SceneEdge edge) {
        return moved.contains(edge.key().from()) || moved.contains(edge.key().to());
    }

    private static boolean runsThrough(List<Point> points, Box box) {
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            if (Math.max(a.x(), b.x()) > box.x() && Math.min(a.x(), b.x()) < box.right()
                    && Math.max(a.y(), b.y()) > box.y() && Math.min(a.y(), b.y()) < box.bottom()) {
                return true;
            }
        }
        return false;
    }

    /**
     * All lines in the order of the drawing.
     *
     * @param labels places the texts of lines that are led anew; what had no text gets none
     * @param taken  places no text may lie on
     */
    List<SceneEdge> lines(LabelPlacer labels, Collection<Box> taken) {
        if (anew.isEmpty()) {
            return before.edges();
        }
        Hubs hubs = new Hubs(before.edges().stream().map(SceneEdge::key).toList());
        Map<EdgeKey, List<Point>> routes = new EdgeRouter(placement)
                .lead(anew.stream().map(DiagramEdge::key).toList(), neighbours(), hubs);
        Map<EdgeKey, SceneLabel> texts = texts(labels, routes, taken);
        return before.edges().stream().map(edge -> anewKeys.contains(edge.key())
                ? new SceneEdge(edge.edge(), routes.get(edge.key()), Optional.ofNullable(texts.get(edge.key())))
                : edge).toList();
    }

    /** The standing lines that share a card with a line that is led anew, or run where it may run. */
    private Map<EdgeKey, List<Point>> neighbours() {
        Set<ElementId> ends = new HashSet<>();
        anewKeys.forEach(key -> ends.addAll(List.of(key.from(), key.to())));
        List<Box> room = ends.stream().flatMap(id -> placement.box(id).stream()).toList();
        Box around = Box.around(room);
        Map<EdgeKey, List<Point>> found = new HashMap<>();
        for (SceneEdge edge : before.edges()) {
            boolean joined = ends.contains(edge.key().from()) || ends.contains(edge.key().to());
            if (!anewKeys.contains(edge.key()) && (joined || runsThrough(edge.points(), around))) {
                found.put(edge.key(), edge.points());
            }
        }
        return found;
    }

    private Map<EdgeKey, SceneLabel> texts(LabelPlacer labels, Map<EdgeKey, List<Point>> routes,
                                           Collection<Box> taken) {
        List<DiagramEdge> told = anew.stream()
                .filter(edge -> before.edge(edge.key()).flatMap(SceneEdge::label).isPresent()).toList();
        Box around = Box.around(told.stream().flatMap(edge -> routes.get(edge.key()).stream())
                .map(point -> Box.at(point, NO_SIZE)).toList()).grown(LabelPlacer.MOST_WIDTH);
        List<Box> near = new ArrayList<>(taken.stream().filter(around::overlaps).toList());
        before.edges().stream().filter(edge -> !anewKeys.contains(edge.key()))
                .forEach(edge -> edge.label().map(SceneLabel::box).filter(around::overlaps).ifPresent(near::add));
        return labels.place(told, routes, near);
    }
}
