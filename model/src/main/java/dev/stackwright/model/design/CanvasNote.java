package dev.stackwright.model.design;

/**
 * A note on the canvas. It is seen in the views in which it has a position. A size that is no number, not above 0 or
 * absurdly large gives way to the usual one.
 *
 * @param text   lines of plain text
 * @param width  in px at 100 % zoom, above 0
 * @param height in px at 100 % zoom, above 0
 */
public record CanvasNote(String text, double width, double height) {

    public static final double DEFAULT_WIDTH = 192;
    public static final double DEFAULT_HEIGHT = 96;
    /** The longest side in px. */
    public static final double LARGEST = 10_000;

    public CanvasNote {
        width = isUsable(width) ? width : DEFAULT_WIDTH;
        height = isUsable(height) ? height : DEFAULT_HEIGHT;
    }

    /** A note of the usual size. */
    public CanvasNote(String text) {
        this(text, DEFAULT_WIDTH, DEFAULT_HEIGHT);
    }

    private static boolean isUsable(double sidePx) {
        return sidePx > 0 && sidePx <= LARGEST;
    }

    public CanvasNote withText(String changed) {
        return new CanvasNote(changed, width, height);
    }

    public CanvasNote withSize(double widthPx, double heightPx) {
        return new CanvasNote(text, widthPx, heightPx);
    }
}
