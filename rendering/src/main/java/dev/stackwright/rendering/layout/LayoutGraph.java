package dev.stackwright.rendering.layout;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.geometry.Size;
import java.util.List;
import java.util.Set;

/**
 * What a layout needs to know of a diagram. Every link joins two different nodes of the graph.
 *
 * @param nodes  in drawing order
 * @param links  in drawing order, at most one for a pair
 * @param groups boxes around nodes, an outer one before those inside it; a node or group is in at most one
 */
public record LayoutGraph(List<Node> nodes, List<Link> links, List<Group> groups) {

    /** A graph without groups. */
    public LayoutGraph(List<Node> nodes, List<Link> links) {
        this(nodes, links, List.of());
    }

    /** Nodes and groups that stand in one box. */
    public record Group(ElementId id, Set<ElementId> members) {
    }

    /** A box of that size, in px. */
    public record Node(ElementId id, Size size) {
    }

    /** An edge; the size of its label in px, zero by zero for none. */
    public record Link(EdgeKey key, Size label) {
    }

    public LayoutGraph {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        groups = List.copyOf(groups);
    }
}
