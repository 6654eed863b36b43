package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.ElementId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Leaves out what the options hide. What is hidden keeps its place, so that it is found there when it comes back. */
public final class Seen {

    private Seen() {
    }

    public static Diagram of(Diagram whole, DrawingOptions options) {
        Diagram diagram = Collapsed.of(withoutHidden(whole, options), options.collapsed());
        if (options.focus().isEmpty()) {
            return diagram;
        }
        Set<ElementId> nodes = around(options.focus().get(), diagram.edges());
        return new Diagram(diagram.title(),
                diagram.nodes().stream().filter(node -> nodes.contains(node.id())).toList(), diagram.edges(),
                diagram.groups());
    }

    private static Diagram withoutHidden(Diagram diagram, DrawingOptions options) {
        List<DiagramEdge> edges = diagram.edges().stream()
                .flatMap(edge -> edge.seen(options::hides).stream()).toList();
        return edges.equals(diagram.edges()) ? diagram
                : new Diagram(diagram.title(), diagram.nodes(), edges, diagram.groups());
    }

    private static Set<ElementId> around(Focus focus, List<DiagramEdge> edges) {
        Set<ElementId> found = new LinkedHashSet<>(focus.nodes());
        for (int step = 0; step < focus.depth(); step++) {
            Set<ElementId> next = new HashSet<>();
            for (DiagramEdge edge : edges) {
                if (found.contains(edge.from())) {
                    next.add(edge.to());
                }
                if (found.contains(edge.to())) {
                    next.add(edge.from());
                }
            }
            found.addAll(next);
        }
        return found;
    }
}
