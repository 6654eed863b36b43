package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.geometry.Point;

/**
 * A straight dashed line that is no edge, for example the lifeline of a sequence diagram; drawn below the edges.
 *
 * @param from one end
 * @param to   the other end
 */
public record SceneRule(Point from, Point to) {
}
