package dev.stackwright.rendering.fx;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a view shows beside the drawing itself, immutable.
 *
 * @param selected      outlined nodes
 * @param badges        findings by node
 * @param selectedEdges the edges that are selected
 * @param hoveredNode   the node under the pointer; empty for none
 * @param hoveredEdge   the edge under the pointer; empty for none
 * @param target        the node a connection is being drawn to; empty for none
 * @param lifted        nodes that are being dragged; they lie above all others
 * @param weakest       the nodes on which the availability hangs most; empty while that is not shown
 */
public record SceneMarks(Set<ElementId> selected, Map<ElementId, Badge> badges, Set<EdgeKey> selectedEdges,
                         Optional<ElementId> hoveredNode, Optional<EdgeKey> hoveredEdge, Optional<Target> target,
                         Set<ElementId> lifted, Set<ElementId> weakest) {

    /** A node a connection would end at, and whether it may. */
    public record Target(ElementId id, boolean allowed) {
    }

    public static final SceneMarks NONE = new SceneMarks(Set.of(), Map.of(), Set.of(), Optional.empty(),
            Optional.empty(), Optional.empty(), Set.of(), Set.of());

    public SceneMarks {
        selected = Set.copyOf(selected);
        badges = Map.copyOf(badges);
        selectedEdges = Set.copyOf(selectedEdges);
        lifted = Set.copyOf(lifted);
        weakest = Set.copyOf(weakest);
    }

    public SceneMarks withSelected(Set<ElementId> nodes, Set<EdgeKey> edges) {
        return new SceneMarks(nodes, badges, edges, hoveredNode, hoveredEdge, target, lifted, weakest);
    }

    public SceneMarks withBadges(Map<ElementId, Badge> shown) {
        return new SceneMarks(selected, shown, selectedEdges, hoveredNode, hoveredEdge, target, lifted, weakest);
    }

    public SceneMarks withHovered(Optional<ElementId> node, Optional<EdgeKey> edge) {
        return new SceneMarks(selected, badges, selectedEdges, node, edge, target, lifted, weakest);
    }

    public SceneMarks withTarget(Optional<Target> shown) {
        return new SceneMarks(selected, badges, selectedEdges, hoveredNode, hoveredEdge, shown, lifted, weakest);
    }

    public SceneMarks withLifted(Set<ElementId> nodes) {
        return new SceneMarks(selected, badges, selectedEdges, hoveredNode, hoveredEdge, target, nodes, weakest);
    }

    public SceneMarks withWeakest(Set<ElementId> nodes) {
        return new SceneMarks(selected, badges, selectedEdges, hoveredNode, hoveredEdge, target, lifted, nodes);
    }

    CardMarks of(ElementId id) {
        return new CardMarks(selected.contains(id), hoveredNode.filter(id::equals).isPresent(), lifted.contains(id),
                target.filter(drawnTo -> drawnTo.id().equals(id)).map(Target::allowed),
                Optional.ofNullable(badges.get(id)), weakest.contains(id));
    }
}
