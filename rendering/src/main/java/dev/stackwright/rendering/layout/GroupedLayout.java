package dev.stackwright.rendering.layout;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lays out a graph with groups from the inside: the members of a group among themselves, then the group as one box
 * among its neighbours. So no box overlaps another, and nothing foreign stands in one. Edges between groups pull
 * their boxes together; their ways are left to the router.
 */
public final class GroupedLayout implements LayoutEngine {

    private final LayoutEngine engine;

    /** @param engine lays out what has no groups */
    public GroupedLayout(LayoutEngine engine) {
        this.engine = engine;
    }

    @Override
    public Placement layout(LayoutGraph graph) {
        return graph.groups().isEmpty() ? engine.layout(graph) : new Run(graph).placement();
    }

    private final class Run {

        private final LayoutGraph graph;
        private final Nesting nesting;
        private final Map<Optional<ElementId>, List<LayoutGraph.Node>> children = new HashMap<>();
        private final Map<Optional<ElementId>, Map<EdgeKey, LayoutGraph.Link>> links = new HashMap<>();
        /** How many edges each link stands for. */
        private final Map<EdgeKey, Integer> strength = new HashMap<>();
        private final SortedMap<ElementId, Box> boxes = new TreeMap<>();
        private final Map<EdgeKey, List<Point>> routes = new HashMap<>();
        private final Map<ElementId, Placement> insides = new HashMap<>();

        Run(LayoutGraph graph) {
            this.graph = graph;
            this.nesting = new Nesting(graph);
            graph.nodes().forEach(node -> child(node.id(), node.size()));
            graph.links().forEach(this::lift);
        }

        private void child(ElementId id, Size size) {
            children.computeIfAbsent(nesting.outer(id), key -> new ArrayList<>())
                    .add(new LayoutGraph.Node(id, size));
        }

        /** A link joins what stands side by side in the innermost group around both of its nodes. */
        private void lift(LayoutGraph.Link link) {
            List<ElementId> left = path(link.key().from());
            List<ElementId> right = path(link.key().to());
            int level = 0;
            while (left.get(level).equals(right.get(level))) {
                level++;
            }
            Optional<ElementId> group = level == 0 ? Optional.empty() : Optional.of(left.get(level - 1));
            EdgeKey key = new EdgeKey(left.get(level), right.get(level));
            links.computeIfAbsent(group, same -> new LinkedHashMap<>())
                    .putIfAbsent(key, new LayoutGraph.Link(key, link.label()));
            strength.merge(key, 1, Integer::sum);
        }

        /**
         * Where groups need each other, only the way that more edges take counts: the engine would turn one of them
         * round for itself, and not the same one for groups that are alike.
         */
        private List<LayoutGraph.Link> oneWay(Optional<ElementId> group) {
            Map<EdgeKey, LayoutGraph.Link> inside = links.getOrDefault(group, Map.of());
            Set<EdgeKey> taken = new HashSet<>();
            List<LayoutGraph.Link> oneWay = new ArrayList<>();
            inside.forEach((key, link) -> {
                EdgeKey back = new EdgeKey(key.to(), key.from());
                int against = inside.containsKey(back) && isGroup(key) ? strength.get(back) : 0;
                if (strength.get(key) > against || strength.get(key) == against && !taken.contains(back)) {
                    taken.add(key);
                    oneWay.add(link);
                }
            });
            return oneWay;
        }

        private boolean isGroup(EdgeKey key) {
            return insides.containsKey(key.from()) || insides.containsKey(key.to());
        }

        /** The groups around a node, the outermost first, and itself. */
        private List<ElementId> path(ElementId id) {
            List<ElementId> path = new ArrayList<>(nesting.around(id));
            Collections.reverse(path);
            path.add(id);
            return path;
        }

        Placement placement() {
            List<LayoutGraph.Group> innermostFirst = new ArrayList<>(graph.groups());
            Collections.reverse(innermostFirst);
            for (LayoutGraph.Group group : innermostFirst) {
                if (!nesting.isEmpty(group.id())) {
                    Placement inside = arranged(Optional.of(group.id()));
                    insides.put(group.id(), inside);
                    child(group.id(), GroupFrames.around(Packing.extent(inside)).size());
                }
            }
            put(arranged(Optional.empty()), 0, 0);
            return new Placement(boxes, routes);
        }

        private Placement arranged(Optional<ElementId> group) {
            return inOrder(engine.layout(new LayoutGraph(children.getOrDefault(group, List.of()), oneWay(group))));
        }

        /** Groups of one size that stand below each other, such as customers or zones, come in their own order. */
        private Placement inOrder(Placement placement) {
            Map<List<Double>, List<ElementId>> alike = new LinkedHashMap<>();
            graph.groups().forEach(group -> placement.box(group.id()).ifPresent(box ->
                    alike.computeIfAbsent(List.of(box.x(), box.width(), box.height()), column -> new ArrayList<>())
                            .add(group.id())));
            SortedMap<ElementId, Box> ordered = new TreeMap<>(placement.boxes());
            for (List<ElementId> column : alike.values()) {
                List<Box> places = column.stream().map(ordered::get)
                        .sorted(Comparator.comparingDouble(Box::y)).toList();
                for (int i = 0; i < places.size(); i++) {
                    ordered.put(column.get(i), places.get(i));
                }
            }
            return new Placement(ordered, placement.routes());
        }

        private void put(Placement placement, double dx, double dy) {
            placement.boxes().forEach((id, box) -> {
                Placement inside = insides.get(id);
                if (inside == null) {
                    boxes.put(id, box.movedBy(dx, dy));
                } else {
                    put(inside, dx + box.x() + GroupFrames.PADDING, dy + box.y() + GroupFrames.ABOVE);
                }
            });
            placement.routes().forEach((key, route) -> {
                if (!insides.containsKey(key.from()) && !insides.containsKey(key.to())) {
                    routes.put(key, route.stream().map(point -> point.plus(dx, dy)).toList());
                }
            });
        }
    }
}
