package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.scene.SceneEdge;
import dev.stackwright.rendering.scene.SceneGroup;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.rendering.scene.SceneRule;
import java.util.List;

/**
 * What is painted on the ground, from the lowest up.
 *
 * @param groups an outer one before those inside it
 * @param rules  lines that are no edges
 * @param edges  in drawing order
 * @param boxes  nodes that are painted and not shown as cards
 */
record GroundShapes(List<SceneGroup> groups, List<SceneRule> rules, List<SceneEdge> edges, List<SceneNode> boxes) {

    static final GroundShapes NONE = new GroundShapes(List.of(), List.of(), List.of(), List.of());

    /** True where nothing but which nodes are painted may differ. Edges that stay are the same objects. */
    boolean hasSameGround(GroundShapes other) {
        return hasSameEdges(other) && groups.equals(other.groups) && rules.equals(other.rules);
    }

    private boolean hasSameEdges(GroundShapes other) {
        if (edges == other.edges) {
            return true;
        }
        if (edges.size() != other.edges.size()) {
            return false;
        }
        for (int i = 0; i < edges.size(); i++) {
            if (edges.get(i) != other.edges.get(i)) {
                return false;
            }
        }
        return true;
    }
}
