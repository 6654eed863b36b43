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
import java.util.TreeMap;

/**
 * The lines of a large drawing while some of its nodes are dragged: those of dragged nodes are led anew. All others
 * stay, also below a dragged node, and make way when it is dropped, so that a frame costs what is dragged and not
 * what is drawn. What stays is looked at once, at the beginning.
 */
final class DraggedLines {

    private static final Size NO_SIZE = new Size(0, 0);

    /**
     * A line that stays.
     *
     * @param around the box around its corners
     * @param joined true where it shares a card with a line that is led anew
     */
    private record Standing(SceneEdge edge, Box around, boolean joined) {

        boolean runsThrough(Box box) {
            if (around.x() >= box.right() || around.right() <= box.x() || around.y() >= box.bottom()
                    || around.bottom() <= box.y()) {
                return false;
            }
            List<Point> points = edge.points();
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
    }

    private final Scene before;
    private final LabelPlacer labels;
    private final EdgeRouter cards;
    private final Hubs hubs;
    private final Set<ElementId> ends = new HashSet<>();
    private final List<SceneEdge> led = new ArrayList<>();
    private final List<Standing> standing = new ArrayList<>();

    /**
     * @param before the drawing at the beginning of the gesture
     * @param held   the dragged nodes
     */
    DraggedLines(Scene before, Set<ElementId> held, LabelPlacer labels) {
        this.before = before;
        this.labels = labels;
        TreeMap<ElementId, Box> boxes = new TreeMap<>();
        before.nodes().stream().filter(node -> !held.contains(node.id()))
                .forEach(node -> boxes.put(node.id(), node.box()));
        this.cards = new EdgeRouter(new Placement(boxes, Map.of()));
        this.hubs = new Hubs(before.edges().stream().map(SceneEdge::key).toList());
        before.edges().stream().filter(edge -> isOf(edge, held)).forEach(led::add);
        led.forEach(edge -> ends.addAll(List.of(edge.key().from(), edge.key().to())));
        before.edges().stream().filter(edge -> !isOf(edge, held))
                .forEach(edge -> standing.add(new Standing(edge, around(edge.points()), isOf(edge, ends))));
    }

    private static boolean isOf(SceneEdge edge, Set<ElementId> nodes) {
        return nodes.contains(edge.key().from()) || nodes.contains(edge.key().to());
    }

    private static Box around(List<Point> points) {
        return Box.around(points.stream().map(point -> Box.at(point, NO_SIZE)).toList());
    }

    /** Around all lines that stay, and their texts. */
    List<Box> standing() {
        List<Box> boxes = new ArrayList<>();
        standing.forEach(line -> {
            boxes.add(line.around());
            line.edge().label().ifPresent(label -> boxes.add(label.box()));
        });
        return boxes;
    }

    /**
     * The lines of the dragged nodes; what had no text gets none.
     *
     * @param moved where the dragged nodes are
     * @param taken places no text may lie on
     */
    List<SceneEdge> at(Map<ElementId, Box> moved, Collection<Box> taken) {
        if (led.isEmpty()) {
            return List.of();
        }
        Map<EdgeKey, List<Point>> routes = cards.with(moved)
                .lead(led.stream().map(SceneEdge::key).toList(), neighbours(moved), hubs);
        Map<EdgeKey, SceneLabel> texts = texts(routes, taken);
        return led.stream().map(edge -> new SceneEdge(edge.edge(), routes.get(edge.key()),
                Optional.ofNullable(texts.get(edge.key())))).toList();
    }

    /** The standing lines that share a card with a line that is led anew, or run where it may run. */
    private Map<EdgeKey, List<Point>> neighbours(Map<ElementId, Box> moved) {
        Box room = Box.around(ends.stream().flatMap(id -> Optional.ofNullable(moved.get(id))
                .or(() -> before.node(id).map(SceneNode::box)).stream()).toList());
        Map<EdgeKey, List<Point>> found = new HashMap<>();
        for (Standing line : standing) {
            if (line.joined() || line.runsThrough(room)) {
                found.put(line.edge().key(), line.edge().points());
            }
        }
        return found;
    }

    private Map<EdgeKey, SceneLabel> texts(Map<EdgeKey, List<Point>> routes, Collection<Box> taken) {
        List<DiagramEdge> told = led.stream().filter(edge -> edge.label().isPresent()).map(SceneEdge::edge).toList();
        Box around = around(told.stream().flatMap(edge -> routes.get(edge.key()).stream()).toList())
                .grown(LabelPlacer.MOST_WIDTH);
        List<Box> near = new ArrayList<>(taken.stream().filter(around::overlaps).toList());
        standing.forEach(line -> line.edge().label().map(SceneLabel::box).filter(around::overlaps)
                .ifPresent(near::add));
        return labels.place(told, routes, near);
    }
}
