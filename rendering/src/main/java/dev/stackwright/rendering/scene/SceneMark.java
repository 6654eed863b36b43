package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.text.IconShapes;

/**
 * A small filled shape on a card.
 *
 * @param path      data of an SVG path in a square of {@link IconShapes#SIZE}
 * @param x         left end in px from the card's left edge
 * @param y         upper end in px from the card's top edge
 * @param sizePx    width and height as drawn
 * @param colorRole the role in the colour files
 * @param says      what it means, in words
 */
public record SceneMark(String path, double x, double y, double sizePx, String colorRole, String says) {

    /** By how much the path is enlarged. */
    public double scale() {
        return sizePx / IconShapes.SIZE;
    }
}
