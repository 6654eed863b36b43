package dev.stackwright.rendering.layout;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps a drawing still while the stack changes: what was placed by hand stays there, what had a place keeps it,
 * and only what is new is placed. A drawing without any place is laid out as a whole.
 */
public final class Placer {

    private final LayoutEngine engine;

    public Placer(LayoutEngine engine) {
        this.engine = engine;
    }

    /**
     * Places every node of the graph.
     *
     * @param graph    what is to be placed
     * @param pinned   top left corners given by hand; never changed
     * @param previous where the nodes were before; {@link Placement#EMPTY} for a first drawing
     */
    public Placement place(LayoutGraph graph, Map<ElementId, NodePosition> pinned, Placement previous) {
        SortedMap<ElementId, Box> known = known(graph, pinned, previous);
        if (known.size() == graph.nodes().size()) {
            return new Placement(known, stillValid(known, previous));
        }
        if (known.isEmpty()) {
            return engine.layout(graph);
        }
        return new FreeSpots(graph, known).placeTheRest();
    }

    /** Lays out the whole graph anew, whatever was placed by hand. */
    public Placement placeAnew(LayoutGraph graph) {
        return engine.layout(graph);
    }

    private static SortedMap<ElementId, Box> known(LayoutGraph graph, Map<ElementId, NodePosition> pinned,
                                                   Placement previous) {
        SortedMap<ElementId, Box> known = new TreeMap<>();
        for (LayoutGraph.Node node : graph.nodes()) {
            NodePosition pin = pinned.get(node.id());
            if (pin != null) {
                known.put(node.id(), Box.at(new Point(pin.x(), pin.y()), node.size()));
            } else {
                previous.box(node.id()).ifPresent(box -> known.put(node.id(), Box.at(box.corner(), node.size())));
            }
        }
        return known;
    }

    /** Routes stay when no node has moved, come or gone. */
    private static Map<EdgeKey, List<Point>> stillValid(
            SortedMap<ElementId, Box> known, Placement previous) {
        return known.equals(previous.boxes()) ? previous.routes() : Map.of();
    }
}
