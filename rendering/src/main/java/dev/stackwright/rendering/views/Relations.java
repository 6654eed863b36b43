package dev.stackwright.rendering.views;

import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.EdgeReasons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The relations of the C4 model: who uses whom, in words. */
final class Relations {

    private Relations() {
    }

    /** What the stack and the design file say, one relation for a pair. */
    static List<DiagramEdge> of(StackParts parts) {
        Map<EdgeKey, DiagramEdge> relations = new LinkedHashMap<>();
        parts.uses().forEach(edge -> relations.put(edge.key(), relation(edge)));
        parts.design().edges().forEach((key, meaning) -> relations.putIfAbsent(key, of(key, meaning)));
        return List.copyOf(relations.values());
    }

    private static DiagramEdge relation(DiagramEdge edge) {
        return new DiagramEdge(edge.from(), edge.to(), EdgeKind.RELATION,
                edge.meaning().map(Relations::label).orElse(""), edge.reasons());
    }

    private static DiagramEdge of(EdgeKey key, EdgeMeaning meaning) {
        return DiagramEdge.said(key, EdgeKind.RELATION, label(meaning), meaning);
    }

    /** Description and protocol: {@code Reads orders [SQL]}. */
    static String label(EdgeMeaning meaning) {
        String protocol = meaning.protocol().map(name -> "[" + name + "]").orElse("");
        return (meaning.description().orElse("") + " " + protocol).strip();
    }

    /**
     * The same relations between other ends; those that come to join the same two are one, which says all that is
     * said.
     */
    static List<DiagramEdge> between(List<DiagramEdge> relations, UnaryOperator<EdgeKey> ends) {
        Map<EdgeKey, List<DiagramEdge>> merged = new LinkedHashMap<>();
        relations.forEach(edge -> merged.computeIfAbsent(ends.apply(edge.key()), key -> new ArrayList<>()).add(edge));
        List<DiagramEdge> found = new ArrayList<>();
        merged.forEach((key, edges) -> found.add(one(key, edges)));
        return found;
    }

    /** What a part of a service does is told by what is said of the service, where something is. */
    private static boolean isWithin(DiagramEdge inner, DiagramEdge outer) {
        return !outer.label().isEmpty() && isPart(inner) && !isPart(outer);
    }

    private static boolean isPart(DiagramEdge edge) {
        return edge.from().section().equals(Landscape.COMPONENTS) || edge.to().section().equals(Landscape.COMPONENTS);
    }

    private static DiagramEdge one(EdgeKey key, List<DiagramEdge> edges) {
        DiagramEdge first = edges.get(0);
        Set<String> said = new LinkedHashSet<>();
        edges.stream().filter(edge -> edges.stream().noneMatch(other -> isWithin(edge, other)))
                .map(DiagramEdge::label).filter(label -> !label.isEmpty()).forEach(said::add);
        boolean same = first.key().equals(key);
        return new DiagramEdge(key.from(), key.to(), EdgeKind.RELATION, String.join(", ", said),
                same ? first.reasons() : EdgeReasons.NONE);
    }
}
