package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.ElementId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nodes and edges of one view, without coordinates. Every edge joins two different nodes of the diagram. */
public final class Diagram {

    private final String title;
    private final Map<ElementId, DiagramNode> nodes = new LinkedHashMap<>();
    private final List<DiagramEdge> edges;
    private final List<DiagramGroup> groups;
    private final Optional<String> hint;

    /** A diagram without groups. */
    public Diagram(String title, List<DiagramNode> nodes, List<DiagramEdge> edges) {
        this(title, nodes, edges, List.of());
    }

    /**
     * @param title  what is drawn; may be empty
     * @param nodes  in the order of the text; of two with one id the later counts
     * @param edges  those to or from an unknown node, and from a node to itself, are left out
     * @param groups boxes around nodes, an outer one before those inside it
     */
    public Diagram(String title, List<DiagramNode> nodes, List<DiagramEdge> edges, List<DiagramGroup> groups) {
        this(title, nodes, edges, groups, Optional.empty());
    }

    private Diagram(String title, List<DiagramNode> nodes, List<DiagramEdge> edges, List<DiagramGroup> groups,
                    Optional<String> hint) {
        this.hint = hint;
        this.title = title;
        this.groups = List.copyOf(groups);
        nodes.forEach(node -> this.nodes.put(node.id(), node));
        this.edges = edges.stream().filter(this::joinsTwoNodes).toList();
    }

    /** A view that has nothing to show yet, and one sentence on what would fill it. */
    public static Diagram empty(String title, String hint) {
        return new Diagram(title, List.of(), List.of(), List.of(), Optional.of(hint));
    }

    /** The same diagram with a sentence on what would fill it. */
    public Diagram withHint(String sentence) {
        return new Diagram(title, nodes(), edges, groups, Optional.of(sentence));
    }

    private boolean joinsTwoNodes(DiagramEdge edge) {
        return nodes.containsKey(edge.from()) && nodes.containsKey(edge.to()) && !edge.from().equals(edge.to());
    }

    public String title() {
        return title;
    }

    public List<DiagramNode> nodes() {
        return List.copyOf(nodes.values());
    }

    public Optional<DiagramNode> node(ElementId id) {
        return Optional.ofNullable(nodes.get(id));
    }

    public List<DiagramEdge> edges() {
        return edges;
    }

    /** Boxes around nodes, an outer one before those inside it. */
    public List<DiagramGroup> groups() {
        return groups;
    }

    /** The nodes and groups in a group and in the groups inside it, in drawing order; empty where it is none. */
    public Set<ElementId> inside(ElementId group) {
        Set<ElementId> found = new LinkedHashSet<>();
        groups.stream().filter(box -> box.id().equals(group) || found.contains(box.id()))
                .forEach(box -> found.addAll(box.members()));
        return found;
    }

    /** What would fill a view that has nothing to show yet, in one sentence. */
    public Optional<String> hint() {
        return hint;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Diagram that && title.equals(that.title) && nodes().equals(that.nodes())
                && edges.equals(that.edges) && groups.equals(that.groups) && hint.equals(that.hint);
    }

    @Override
    public int hashCode() {
        return title.hashCode() + 31 * nodes().hashCode() + 961 * edges.hashCode();
    }
}
