package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One edge of a diagram; there is at most one from a node to another.
 *
 * @param from      the node that needs the other
 * @param to        the node that is needed
 * @param kind      the strongest reason
 * @param also      further reasons
 * @param label     the short text on the line; empty for a line without one
 * @param condition what is waited for; empty for an implied edge
 * @param variables environment variables (or other attributes) that name the target as a host, each once
 * @param meaning   what the design file says of it
 */
public record DiagramEdge(ElementId from, ElementId to, EdgeKind kind, Set<EdgeKind> also, String label,
                          Optional<DependencyCondition> condition, List<String> variables,
                          Optional<EdgeMeaning> meaning) {

    public DiagramEdge {
        also = Set.copyOf(also);
        variables = List.copyOf(variables);
    }

    /** An edge with one reason and no words. */
    public static DiagramEdge plain(ElementId from, ElementId to, EdgeKind kind) {
        return new DiagramEdge(from, to, kind, Set.of(), "", Optional.empty(), List.of(), Optional.empty());
    }

    /** The same edge between other nodes. */
    public DiagramEdge between(EdgeKey ends) {
        return new DiagramEdge(ends.from(), ends.to(), kind, also, label, condition, variables, meaning);
    }

    /** The pair of nodes, which names the edge. */
    public EdgeKey key() {
        return new EdgeKey(from, to);
    }
}
