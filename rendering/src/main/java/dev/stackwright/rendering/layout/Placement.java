package dev.stackwright.rendering.layout;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the nodes of a diagram are. Also the memory between two revisions: what has a place keeps it.
 *
 * @param boxes  the boxes of the nodes, in px
 * @param routes bend points the layout has proposed for edges, ends included; only for edges whose nodes have not
 *               moved since. Another node may have come into the way: the router looks
 */
public record Placement(SortedMap<ElementId, Box> boxes, Map<EdgeKey, List<Point>> routes) {

    public static final Placement EMPTY = new Placement(new TreeMap<>(), Map.of());

    public Placement {
        boxes = Collections.unmodifiableSortedMap(new TreeMap<>(boxes));
        routes = Map.copyOf(routes);
        for (EdgeKey edge : routes.keySet()) {
            if (!boxes.containsKey(edge.from()) || !boxes.containsKey(edge.to())) {
                throw new IllegalArgumentException("a route without its nodes: " + edge);
            }
        }
    }

    public Optional<Box> box(ElementId id) {
        return Optional.ofNullable(boxes.get(id));
    }

    public Optional<List<Point>> route(EdgeKey edge) {
        return Optional.ofNullable(routes.get(edge));
    }

    /** The places of the nodes of a diagram, with proposals for the edges between them. */
    public Placement of(Diagram diagram) {
        SortedMap<ElementId, Box> kept = new TreeMap<>(boxes);
        kept.keySet().removeIf(id -> diagram.node(id).isEmpty());
        return kept.size() == boxes.size() ? this : new Placement(kept, Map.of()).withRoutes(routes);
    }

    /** The same places without proposals. */
    public Placement withoutRoutes() {
        return new Placement(boxes, Map.of());
    }

    /** With further nodes, wherever they lie. */
    public Placement with(Map<ElementId, Box> more) {
        if (more.isEmpty()) {
            return this;
        }
        SortedMap<ElementId, Box> all = new TreeMap<>(boxes);
        all.putAll(more);
        return new Placement(all, routes);
    }

    /** With nodes moved to new top left corners, and without the routes of their edges. */
    public Placement moved(Map<ElementId, Point> corners) {
        SortedMap<ElementId, Box> changed = new TreeMap<>(boxes);
        corners.forEach((id, corner) -> changed.computeIfPresent(id, (same, box) -> Box.at(corner, box.size())));
        Map<EdgeKey, List<Point>> kept = new HashMap<>(routes);
        kept.keySet().removeIf(edge -> corners.containsKey(edge.from()) || corners.containsKey(edge.to()));
        return new Placement(changed, kept);
    }

    /** With further nodes in their boxes, where those lie over no other. */
    public Placement withFree(Map<ElementId, Box> more) {
        SortedMap<ElementId, Box> all = new TreeMap<>(boxes);
        more.forEach((id, box) -> {
            if (all.values().stream().noneMatch(box::overlaps)) {
                all.putIfAbsent(id, box);
            }
        });
        return new Placement(all, routes);
    }

    /** The same places with other proposals for the edges; those of unknown nodes are left out. */
    public Placement withRoutes(Map<EdgeKey, List<Point>> proposed) {
        Map<EdgeKey, List<Point>> usable = new HashMap<>(proposed);
        usable.keySet().removeIf(edge -> !boxes.containsKey(edge.from()) || !boxes.containsKey(edge.to()));
        return new Placement(boxes, usable);
    }

    /** The routes of edges whose two nodes have exactly these boxes. */
    Map<EdgeKey, List<Point>> routesBetweenUnmoved(Map<ElementId, Box> others) {
        Map<EdgeKey, List<Point>> kept = new HashMap<>(routes);
        kept.keySet().removeIf(edge -> !boxes.get(edge.from()).equals(others.get(edge.from()))
                || !boxes.get(edge.to()).equals(others.get(edge.to())));
        return kept;
    }

    /** The same places after an element got another name. */
    public Placement renamed(ElementId from, ElementId to) {
        if (!boxes.containsKey(from)) {
            return this;
        }
        SortedMap<ElementId, Box> changed = new TreeMap<>(boxes);
        changed.put(to, changed.remove(from));
        Map<EdgeKey, List<Point>> rerouted = new HashMap<>();
        routes.forEach((edge, route) -> rerouted.put(new EdgeKey(edge.from().equals(from) ? to : edge.from(),
                edge.to().equals(from) ? to : edge.to()), route));
        return new Placement(changed, rerouted);
    }
}
