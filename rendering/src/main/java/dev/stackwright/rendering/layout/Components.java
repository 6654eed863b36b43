package dev.stackwright.rendering.layout;

import dev.stackwright.model.compose.ElementId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Splits a graph into its connected parts. */
final class Components {

    private final Map<ElementId, ElementId> leader = new HashMap<>();

    private Components(LayoutGraph graph) {
        graph.nodes().forEach(node -> leader.put(node.id(), node.id()));
        graph.links().forEach(link -> leader.put(find(link.key().from()), find(link.key().to())));
    }

    /** The connected parts in the order of their first nodes; order inside each part as in the graph. */
    static List<LayoutGraph> of(LayoutGraph graph) {
        Components components = new Components(graph);
        Map<ElementId, List<LayoutGraph.Node>> nodes = new LinkedHashMap<>();
        Map<ElementId, List<LayoutGraph.Link>> links = new HashMap<>();
        graph.nodes().forEach(node -> nodes
                .computeIfAbsent(components.find(node.id()), key -> new ArrayList<>()).add(node));
        graph.links().forEach(link -> links
                .computeIfAbsent(components.find(link.key().from()), key -> new ArrayList<>()).add(link));
        List<LayoutGraph> parts = new ArrayList<>();
        nodes.forEach((key, members) -> parts.add(new LayoutGraph(members, links.getOrDefault(key, List.of()))));
        return parts;
    }

    private ElementId find(ElementId id) {
        ElementId top = id;
        while (!leader.get(top).equals(top)) {
            top = leader.get(top);
        }
        ElementId step = id;
        while (!step.equals(top)) {
            step = leader.put(step, top);
        }
        return top;
    }
}
