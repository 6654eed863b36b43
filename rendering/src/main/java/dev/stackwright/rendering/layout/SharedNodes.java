package dev.stackwright.rendering.layout;

import dev.stackwright.model.compose.ElementId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Nodes that many others need, such as a queue or a collector: they tie together what does not belong together. */
final class SharedNodes {

    private SharedNodes() {
    }

    static Set<ElementId> of(LayoutGraph graph, int sharedBy) {
        Map<ElementId, Integer> incoming = new HashMap<>();
        graph.links().forEach(link -> incoming.merge(link.key().to(), 1, Integer::sum));
        Set<ElementId> shared = new HashSet<>();
        incoming.forEach((id, count) -> {
            if (count >= sharedBy) {
                shared.add(id);
            }
        });
        return shared;
    }

    /** The same nodes without the links into those. */
    static LayoutGraph without(LayoutGraph graph, Set<ElementId> shared) {
        return new LayoutGraph(graph.nodes(),
                graph.links().stream().filter(link -> !shared.contains(link.key().to())).toList());
    }
}
