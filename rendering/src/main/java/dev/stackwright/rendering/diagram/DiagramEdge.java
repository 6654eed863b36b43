package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import java.util.List;
import java.util.Optional;

/**
 * One edge of a diagram; there is at most one from a node to another.
 *
 * @param from      the node that needs the other
 * @param to        the node that is needed
 * @param kind      declared or only implied
 * @param label     the short text on the line; empty for a line without one
 * @param condition what is waited for; empty for an implied edge
 * @param variables environment variables (or other attributes) that name the target as a host, each once
 * @param meaning   what the design file says of it
 */
public record DiagramEdge(ElementId from, ElementId to, EdgeKind kind, String label,
                          Optional<DependencyCondition> condition, List<String> variables,
                          Optional<EdgeMeaning> meaning) {

    public DiagramEdge {
        variables = List.copyOf(variables);
    }

    /** The pair of nodes, which names the edge. */
    public EdgeKey key() {
        return new EdgeKey(from, to);
    }
}
