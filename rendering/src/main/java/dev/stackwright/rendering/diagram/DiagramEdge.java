package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One edge of a diagram; there is at most one from a node to another.
 *
 * @param from    the node that needs the other
 * @param to      the node that is needed
 * @param kind    what it is drawn as: the strongest reason that is not hidden
 * @param label   the short text on the line; empty for a line without one
 * @param reasons everything that joins the two
 */
public record DiagramEdge(ElementId from, ElementId to, EdgeKind kind, String label, EdgeReasons reasons) {

    /** An edge with no words. */
    public static DiagramEdge plain(ElementId from, ElementId to, EdgeKind kind) {
        return new DiagramEdge(from, to, kind, "", EdgeReasons.NONE);
    }

    /** An edge drawn as the strongest of the reasons, of which there is at least one. */
    static DiagramEdge because(ElementId from, ElementId to, EdgeReasons reasons) {
        EdgeKind strongest = reasons.kinds().iterator().next();
        return new DiagramEdge(from, to, strongest, reasons.label(strongest), reasons);
    }

    /** What the design file says of two nodes, drawn as a line of that kind. */
    public static DiagramEdge said(EdgeKey ends, EdgeKind kind, String label, EdgeMeaning meaning) {
        return new DiagramEdge(ends.from(), ends.to(), kind, label, EdgeReasons.flow(meaning));
    }

    /** The same edge between other nodes. */
    public DiagramEdge between(EdgeKey ends) {
        return new DiagramEdge(ends.from(), ends.to(), kind, label, reasons);
    }

    /** The pair of nodes, which names the edge. */
    public EdgeKey key() {
        return new EdgeKey(from, to);
    }

    /** What is waited for; empty where {@code depends_on} says nothing. */
    public Optional<DependencyCondition> condition() {
        return reasons.condition();
    }

    /** Environment variables (or other attributes) that name the target as a host, each once. */
    public List<String> variables() {
        return reasons.variables();
    }

    /** What the design file says of it. */
    public Optional<EdgeMeaning> meaning() {
        return reasons.meaning();
    }

    /** The reasons it is not drawn as, the stronger first. */
    public Set<EdgeKind> also() {
        Set<EdgeKind> others = kind == EdgeKind.RELATION ? EnumSet.noneOf(EdgeKind.class) : reasons.kinds();
        others.remove(kind);
        return others;
    }

    /** The edge as it is drawn while kinds are hidden; empty where no reason is left. */
    Optional<DiagramEdge> seen(Predicate<EdgeKind> hidden) {
        if (!hidden.test(kind)) {
            return Optional.of(this);
        }
        return also().stream().filter(hidden.negate()).findFirst()
                .map(next -> new DiagramEdge(from, to, next, reasons.label(next), reasons));
    }
}
