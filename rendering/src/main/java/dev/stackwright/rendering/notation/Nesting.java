package dev.stackwright.rendering.notation;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramGroup;
import dev.stackwright.rendering.diagram.DiagramNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which nodes and groups of a diagram stand in which group. Groups without a node are left out. */
final class Nesting {

    private final Diagram diagram;
    private final Set<ElementId> held = new HashSet<>();

    Nesting(Diagram diagram) {
        this.diagram = diagram;
        diagram.groups().forEach(group -> held.addAll(group.members()));
    }

    /** Groups that stand in no other one. */
    List<DiagramGroup> outerGroups() {
        return diagram.groups().stream().filter(group -> !held.contains(group.id()) && hasNodes(group)).toList();
    }

    /** Nodes that stand in no group. */
    List<DiagramNode> outerNodes() {
        return diagram.nodes().stream().filter(node -> !held.contains(node.id())).toList();
    }

    List<DiagramGroup> groupsIn(DiagramGroup outer) {
        return diagram.groups().stream()
                .filter(group -> outer.members().contains(group.id()) && hasNodes(group)).toList();
    }

    List<DiagramNode> nodesIn(DiagramGroup group) {
        return diagram.nodes().stream().filter(node -> group.members().contains(node.id())).toList();
    }

    private boolean hasNodes(DiagramGroup group) {
        return diagram.inside(group.id()).stream().anyMatch(id -> diagram.node(id).isPresent());
    }
}
