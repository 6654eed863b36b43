package dev.stackwright.rendering.layout;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Nodes that so many edges enter that single arrows would not fit side by side: their edges join into one trunk
 * in front of them. Edges never join where they leave, so each line still has one origin.
 */
public final class Hubs {

    /** More arrows than this do not fit on the side of a card with a readable distance. */
    private static final int MOST_SINGLE_ARROWS = 7;

    private final Map<ElementId, Integer> incoming = new HashMap<>();

    public Hubs(Collection<EdgeKey> edges) {
        edges.forEach(edge -> incoming.merge(edge.to(), 1, Integer::sum));
    }

    /** True when the edges into the node share one arrow head. */
    public boolean isHub(ElementId node) {
        return incoming.getOrDefault(node, 0) > MOST_SINGLE_ARROWS;
    }
}
