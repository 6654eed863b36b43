package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.scene.SceneEdge;
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
record GroundShapes(List<GroupLook> groups, List<SceneRule> rules, List<SceneEdge> edges, List<SceneNode> boxes) {
}
