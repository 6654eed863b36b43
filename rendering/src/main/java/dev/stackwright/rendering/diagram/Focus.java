package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.ElementId;
import java.util.Set;

/**
 * Shows some nodes and those around them, and nothing else.
 *
 * @param nodes the nodes in the middle
 * @param depth how many edges away others may be, 0 or more
 */
public record Focus(Set<ElementId> nodes, int depth) {

    public Focus {
        nodes = Set.copyOf(nodes);
    }
}
