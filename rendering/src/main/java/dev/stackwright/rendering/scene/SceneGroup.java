package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.diagram.DiagramGroup;
import dev.stackwright.rendering.geometry.Box;

/**
 * A box around nodes, as it is drawn: below the edges and the nodes.
 *
 * @param group what it stands for
 * @param box   its place
 * @param title the words on it as they fit
 */
public record SceneGroup(DiagramGroup group, Box box, String title) {
}
