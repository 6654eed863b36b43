package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.scene.SceneEdge;
import dev.stackwright.rendering.scene.SceneGroup;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.rendering.scene.SceneRule;
import java.util.List;

/**
 * The shapes in a part of the drawing, of which each tile picks its own.
 *
 * @param groups an outer one before those inside it
 * @param rules  lines that are no edges
 * @param edges  in drawing order
 * @param boxes  nodes that are painted and not shown as cards
 */
record ShapesInView(List<SceneGroup> groups, List<SceneRule> rules, List<EdgeReach> edges, List<SceneNode> boxes) {

    /** Those of which something may be seen in the box. */
    static ShapesInView of(GroundShapes shapes, Box box) {
        return new ShapesInView(groups(shapes.groups(), box), rules(shapes.rules(), box), edges(shapes.edges(), box),
                shapes.boxes());
    }

    /** Edges alone. */
    static ShapesInView ofEdges(List<SceneEdge> edges, Box box) {
        return new ShapesInView(List.of(), List.of(), edges(edges, box), List.of());
    }

    private static List<EdgeReach> edges(List<SceneEdge> edges, Box box) {
        return edges.stream().map(EdgeReach::of).filter(edge -> edge.touches(box)).toList();
    }

    private static List<SceneGroup> groups(List<SceneGroup> groups, Box box) {
        Box near = box.grown(SceneGroup.STROKE * 2);
        return groups.stream().filter(group -> near.overlaps(group.box())).toList();
    }

    private static List<SceneRule> rules(List<SceneRule> rules, Box box) {
        Box near = box.grown(SceneRule.STROKE * 2);
        return rules.stream().filter(rule -> rule.touches(near)).toList();
    }

    List<SceneGroup> groups(Box box) {
        return groups(groups, box);
    }

    List<SceneRule> rules(Box box) {
        return rules(rules, box);
    }

    List<SceneEdge> edges(Box box) {
        return edges.stream().filter(edge -> edge.touches(box)).map(EdgeReach::edge).toList();
    }

    /** @param reach how far the painting of a node goes beyond its box, in px of the drawing */
    List<SceneNode> boxes(Box box, double reach) {
        Box near = box.grown(reach);
        return boxes.stream().filter(node -> near.overlaps(node.box())).toList();
    }
}
