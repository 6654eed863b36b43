package dev.stackwright.rendering.layout;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps a drawing still while the stack changes: what was placed by hand stays there, what had a place keeps it,
 * and only what is new is placed. A drawing without any place is laid out as a whole. Pure; usable on any thread.
 */
public final class Placer {

    /** Up to this many new nodes find free spots one by one beside those that are drawn already. */
    private static final int FEW = 3;
    /** Further than this from the middle nobody finds a node again. */
    private static final double SHEET_PX = 1e6;

    private final LayoutEngine engine;

    /** @param engine lays out what has no groups */
    public Placer(LayoutEngine engine) {
        this.engine = new GroupedLayout(engine);
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
        List<LayoutGraph.Node> fresh = graph.nodes().stream().filter(node -> !known.containsKey(node.id())).toList();
        if (fresh.isEmpty()) {
            return withRoutesOf(known, previous);
        }
        if (known.isEmpty()) {
            return engine.layout(graph);
        }
        boolean first = previous.boxes().isEmpty();
        if (fresh.size() > known.size() && (first || fresh.size() > FEW)) {
            return mostlyLaidOut(graph, known);
        }
        return withRoutesOf(new FreeSpots(graph, known).place(fresh), previous);
    }

    /**
     * Lays out the whole graph anew.
     *
     * @param kept top left corners of nodes that stay; the others make way for them
     */
    public Placement placeAnew(LayoutGraph graph, Map<ElementId, Point> kept) {
        SortedMap<ElementId, Box> known = new TreeMap<>();
        graph.nodes().stream().filter(node -> kept.containsKey(node.id()))
                .forEach(node -> known.put(node.id(), Box.at(kept.get(node.id()), node.size())));
        return known.isEmpty() ? engine.layout(graph) : mostlyLaidOut(graph, known);
    }

    /**
     * Lays out some nodes anew among themselves, where they stood together; all others stay.
     *
     * @param placed has a place for every node of the graph
     */
    public Placement placePart(LayoutGraph graph, Placement placed, Set<ElementId> part) {
        List<LayoutGraph.Node> nodes = graph.nodes().stream().filter(node -> part.contains(node.id())).toList();
        if (nodes.isEmpty()) {
            return placed;
        }
        Placement within = engine.layout(new LayoutGraph(nodes, graph.links().stream().filter(link ->
                part.contains(link.key().from()) && part.contains(link.key().to())).toList()));
        Box before = Box.around(nodes.stream().map(node -> placed.boxes().get(node.id())).toList());
        Box after = Box.around(within.boxes().values());
        SortedMap<ElementId, Box> others = new TreeMap<>(placed.boxes());
        others.keySet().removeAll(part);
        FreeSpots spots = new FreeSpots(graph, others);
        nodes.forEach(node -> spots.place(node.id(),
                within.boxes().get(node.id()).movedBy(before.x() - after.x(), before.y() - after.y())));
        return withRoutesOf(spots.boxes(), placed);
    }

    private static SortedMap<ElementId, Box> known(LayoutGraph graph, Map<ElementId, NodePosition> pinned,
                                                   Placement previous) {
        SortedMap<ElementId, Box> known = new TreeMap<>();
        for (LayoutGraph.Node node : graph.nodes()) {
            NodePosition pin = pinned.get(node.id());
            if (pin != null && isOnTheSheet(pin)) {
                known.put(node.id(), Box.at(new Point(pin.x(), pin.y()), node.size()));
            } else {
                previous.box(node.id()).ifPresent(box -> known.put(node.id(), Box.at(box.corner(), node.size())));
            }
        }
        inheritPlace(graph, known, previous);
        return known;
    }

    /** A place that somebody may have meant; what lies beyond is placed anew. */
    private static boolean isOnTheSheet(NodePosition pin) {
        return Math.abs(pin.x()) <= SHEET_PX && Math.abs(pin.y()) <= SHEET_PX;
    }

    /** One node gone and one new: it was renamed by typing, and stays where it was at every letter. */
    private static void inheritPlace(LayoutGraph graph, SortedMap<ElementId, Box> known, Placement previous) {
        List<LayoutGraph.Node> fresh = graph.nodes().stream().filter(node -> !known.containsKey(node.id())).toList();
        if (fresh.size() == 1) {
            List<ElementId> gone = new ArrayList<>(previous.boxes().keySet());
            graph.nodes().forEach(node -> gone.remove(node.id()));
            if (gone.size() == 1) {
                Point corner = previous.boxes().get(gone.get(0)).corner();
                known.put(fresh.get(0).id(), Box.at(corner, fresh.get(0).size()));
            }
        }
    }

    /**
     * Few places are known: the rest takes the places of a full layout, so that a drawing looks as it did when its
     * few places were given, and makes way where it meets a known one.
     */
    private Placement mostlyLaidOut(LayoutGraph graph, SortedMap<ElementId, Box> known) {
        Placement whole = engine.layout(graph);
        FreeSpots spots = new FreeSpots(graph, known);
        for (LayoutGraph.Node node : graph.nodes()) {
            if (!known.containsKey(node.id())) {
                spots.place(node.id(), whole.boxes().get(node.id()));
            }
        }
        return withRoutesOf(spots.boxes(), whole);
    }

    /** Takes over the routes between nodes that are where they were. */
    private static Placement withRoutesOf(SortedMap<ElementId, Box> boxes, Placement other) {
        return new Placement(boxes, other.routesBetweenUnmoved(boxes));
    }
}
