package dev.stackwright.rendering.scene;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.layout.GroupFrames;
import dev.stackwright.rendering.layout.LayoutGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A large drawing some of whose nodes are dragged: a frame costs what is dragged and not what is drawn. */
final class LargeDrag implements Drag {

    private final Scene before;
    private final GroupTitles titles;
    private final DraggedLines lines;
    private final Map<ElementId, Box> boxes = new HashMap<>();
    private final boolean framed;
    /** Around everything that stays. */
    private final List<Box> standing;

    /**
     * @param before the drawing at the beginning of the gesture
     * @param held   the dragged nodes
     */
    LargeDrag(Scene before, Set<ElementId> held, LabelPlacer labels, GroupTitles titles) {
        this.before = before;
        this.titles = titles;
        this.lines = new DraggedLines(before, held, labels);
        before.nodes().stream().filter(node -> !held.contains(node.id()))
                .forEach(node -> boxes.put(node.id(), node.box()));
        this.framed = before.groups().stream().anyMatch(group -> group.group().members().stream()
                .anyMatch(held::contains));
        List<Box> still = lines.standing();
        still.addAll(boxes.values());
        this.standing = still.isEmpty() ? List.of() : List.of(Box.around(still));
    }

    @Override
    public Scene at(Map<ElementId, Point> corners) {
        Map<ElementId, SceneNode> nodes = new HashMap<>();
        Map<ElementId, Box> moved = new HashMap<>();
        corners.forEach((id, corner) -> before.node(id).ifPresent(node -> {
            Box box = Box.at(corner, node.box().size());
            moved.put(id, box);
            nodes.put(id, node.at(box));
        }));
        if (nodes.values().stream().allMatch(node -> before.node(node.id()).filter(node::equals).isPresent())) {
            return before;
        }
        List<SceneGroup> groups = groups(moved);
        List<Box> taken = new ArrayList<>(boxes.values());
        taken.addAll(moved.values());
        groups.forEach(group -> taken.add(titles.words(group)));
        Map<EdgeKey, SceneEdge> edges = new HashMap<>();
        lines.at(moved, taken).forEach(edge -> edges.put(edge.key(), edge));
        return before.with(nodes, edges, groups, bounds(nodes, edges, groups));
    }

    private List<SceneGroup> groups(Map<ElementId, Box> moved) {
        if (!framed) {
            return before.groups();
        }
        Map<ElementId, Box> placed = new HashMap<>(boxes);
        placed.putAll(moved);
        Map<ElementId, Box> frames = GroupFrames.of(before.groups().stream()
                .map(group -> new LayoutGraph.Group(group.id(), group.group().members())).toList(), placed);
        return before.groups().stream().map(group -> titles.titled(group.group(), frames.get(group.id()))).toList();
    }

    private Box bounds(Map<ElementId, SceneNode> nodes, Map<EdgeKey, SceneEdge> edges, List<SceneGroup> groups) {
        List<Box> drawn = new ArrayList<>(standing);
        nodes.values().forEach(node -> drawn.add(node.box()));
        edges.values().forEach(edge -> {
            edge.points().forEach(point -> drawn.add(new Box(point.x(), point.y(), 0, 0)));
            edge.label().ifPresent(label -> drawn.add(label.box()));
        });
        groups.forEach(group -> drawn.add(group.box()));
        return Box.around(drawn);
    }
}
