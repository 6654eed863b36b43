package dev.stackwright.model.design;

/**
 * A note on the canvas. It is seen in the views in which it has a position.
 *
 * @param text   lines of plain text
 * @param width  in px at 100 % zoom, above 0
 * @param height in px at 100 % zoom, above 0
 */
public record CanvasNote(String text, double width, double height) {

    public static final double DEFAULT_WIDTH = 192;
    public static final double DEFAULT_HEIGHT = 96;
}
