package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws groups as one node each. Edges of the nodes inside lead to that node, at most one for a pair. */
final class Collapsed {

    private final Diagram diagram;
    /** The collapsed group that stands for a node or group inside it. */
    private final Map<ElementId, ElementId> shownAs = new HashMap<>();
    private final List<DiagramGroup> outermost = new ArrayList<>();

    private Collapsed(Diagram diagram, Set<ElementId> collapsed) {
        this.diagram = diagram;
        for (DiagramGroup group : diagram.groups()) {
            if (collapsed.contains(group.id()) && !shownAs.containsKey(group.id())) {
                outermost.add(group);
                diagram.inside(group.id()).forEach(id -> shownAs.put(id, group.id()));
            }
        }
    }

    /** The diagram itself where none of the groups is in it. */
    static Diagram of(Diagram diagram, Set<ElementId> collapsed) {
        Collapsed drawn = new Collapsed(diagram, collapsed);
        return drawn.outermost.isEmpty() ? diagram : drawn.diagram();
    }

    private Diagram diagram() {
        Set<ElementId> closed = new LinkedHashSet<>();
        outermost.forEach(group -> closed.add(group.id()));
        List<DiagramNode> nodes = new ArrayList<>();
        diagram.nodes().stream().filter(node -> !shownAs.containsKey(node.id())).forEach(nodes::add);
        outermost.forEach(group -> nodes.add(node(group)));
        List<DiagramGroup> open = diagram.groups().stream()
                .filter(group -> !closed.contains(group.id()) && !shownAs.containsKey(group.id())).toList();
        Diagram drawn = new Diagram(diagram.title(), nodes, edges(), open);
        return diagram.hint().map(drawn::withHint).orElse(drawn);
    }

    private DiagramNode node(DiagramGroup group) {
        List<String> names = diagram.inside(group.id()).stream().flatMap(id -> diagram.node(id).stream())
                .map(DiagramNode::title).toList();
        return DiagramNode.plain(group.id(), group.title(), NodeKind.GROUP, NodeShape.GROUP,
                names.size() == 1 ? "1 element" : names.size() + " elements", String.join(", ", names));
    }

    private List<DiagramEdge> edges() {
        Map<EdgeKey, DiagramEdge> edges = new LinkedHashMap<>();
        for (DiagramEdge edge : diagram.edges()) {
            ElementId from = shownAs.getOrDefault(edge.from(), edge.from());
            ElementId to = shownAs.getOrDefault(edge.to(), edge.to());
            if (from.equals(edge.from()) && to.equals(edge.to())) {
                edges.put(edge.key(), edge);
            } else if (!from.equals(to)) {
                edges.merge(new EdgeKey(from, to), DiagramEdge.plain(from, to, edge.kind()), Collapsed::both);
            }
        }
        return List.copyOf(edges.values());
    }

    /** Conditions and words belong to the single edges; the strongest of their kinds is what is drawn. */
    private static DiagramEdge both(DiagramEdge one, DiagramEdge other) {
        return one.kind().compareTo(other.kind()) <= 0 ? one : other;
    }
}
