package dev.stackwright.rendering.scene;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A drawing ready for the screen or a file, immutable. */
public final class Scene {

    public static final Scene EMPTY = new Scene("", List.of(), List.of(), List.of(), List.of(), Box.EMPTY);

    private final String title;
    private final List<SceneNode> nodes;
    private final List<SceneEdge> edges;
    private final List<SceneGroup> groups;
    private final List<SceneRule> rules;
    private final Box bounds;
    private final Map<ElementId, SceneNode> nodesById;
    private final Map<EdgeKey, SceneEdge> edgesByKey;
    /** Those that differ from what the maps of all say, which a scene shares with the one it was made from. */
    private final Map<ElementId, SceneNode> otherNodes;
    private final Map<EdgeKey, SceneEdge> otherEdges;

    Scene(String title, List<SceneNode> nodes, List<SceneEdge> edges, List<SceneGroup> groups,
          List<SceneRule> rules, Box bounds) {
        this.title = title;
        this.nodes = List.copyOf(nodes);
        this.edges = List.copyOf(edges);
        this.groups = List.copyOf(groups);
        this.rules = List.copyOf(rules);
        this.bounds = bounds;
        this.nodesById = new HashMap<>();
        this.edgesByKey = new HashMap<>();
        this.otherNodes = Map.of();
        this.otherEdges = Map.of();
        nodes.forEach(node -> nodesById.put(node.id(), node));
        edges.forEach(edge -> edgesByKey.put(edge.key(), edge));
    }

    private Scene(Scene base, Map<ElementId, SceneNode> nodes, Map<EdgeKey, SceneEdge> edges,
                  List<SceneGroup> groups, Box bounds) {
        this.title = base.title;
        this.nodes = base.nodes.stream().map(node -> nodes.getOrDefault(node.id(), node)).toList();
        this.edges = base.edges.stream().map(edge -> edges.getOrDefault(edge.key(), edge)).toList();
        this.groups = List.copyOf(groups);
        this.rules = base.rules;
        this.bounds = bounds;
        this.nodesById = base.nodesById;
        this.edgesByKey = base.edgesByKey;
        this.otherNodes = new HashMap<>(base.otherNodes);
        this.otherEdges = new HashMap<>(base.otherEdges);
        otherNodes.putAll(nodes);
        otherEdges.putAll(edges);
    }

    /**
     * The same drawing with other faces for some of its nodes and edges.
     *
     * @param nodes each in place of the one with its name
     * @param edges each in place of the one with its ends
     */
    Scene with(Map<ElementId, SceneNode> nodes, Map<EdgeKey, SceneEdge> edges, List<SceneGroup> groups, Box bounds) {
        return new Scene(this, nodes, edges, groups, bounds);
    }

    /** What is drawn; may be empty. */
    public String title() {
        return title;
    }

    /** In drawing order. */
    public List<SceneNode> nodes() {
        return nodes;
    }

    /** In drawing order; edges are drawn below nodes. */
    public List<SceneEdge> edges() {
        return edges;
    }

    /** In drawing order, an outer one before those inside it; drawn below everything else. */
    public List<SceneGroup> groups() {
        return groups;
    }

    /** Drawn above groups and below edges. */
    public List<SceneRule> rules() {
        return rules;
    }

    /** Around everything drawn, without a margin. */
    public Box bounds() {
        return bounds;
    }

    public Optional<SceneNode> node(ElementId id) {
        SceneNode other = otherNodes.get(id);
        return Optional.ofNullable(other != null ? other : nodesById.get(id));
    }

    public Optional<SceneEdge> edge(EdgeKey key) {
        SceneEdge other = otherEdges.get(key);
        return Optional.ofNullable(other != null ? other : edgesByKey.get(key));
    }

    /** The topmost card at a place. */
    public Optional<SceneNode> nodeAt(Point point) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (nodes.get(i).box().contains(point)) {
                return Optional.of(nodes.get(i));
            }
        }
        return Optional.empty();
    }

    public Optional<SceneGroup> group(ElementId id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** The nodes in a group, those of groups inside it included; empty where it is none. */
    public Set<ElementId> inside(ElementId group) {
        Set<ElementId> found = new LinkedHashSet<>();
        groups.stream().filter(box -> box.id().equals(group) || found.contains(box.id()))
                .forEach(box -> found.addAll(box.group().members()));
        found.retainAll(nodesById.keySet());
        return found;
    }

    /** The innermost group whose title is at a place. */
    public Optional<SceneGroup> groupAt(Point point) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (groups.get(i).band().contains(point)) {
                return Optional.of(groups.get(i));
            }
        }
        return Optional.empty();
    }

    /** The nearest edge whose line or label is no further than that many px from the place. */
    public Optional<SceneEdge> edgeAt(Point point, double tolerancePx) {
        return EdgeHit.nearest(edges, point, tolerancePx);
    }
}
