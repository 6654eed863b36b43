package dev.stackwright.rendering.export;

import dev.stackwright.rendering.text.TextStyle;

/** Where the texts of a picture go: into it as text or as shapes, or beside it. */
interface SvgText {

    /** The family of every text that names none. */
    String SANS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

    /**
     * Writes one line.
     *
     * @param width measured width in px; holds the text in its place where another font takes over
     * @param color as {@code #rrggbb}
     */
    void write(String text, TextStyle style, double x, double baseline, double width, String color);

    /**
     * For the texts of a part of the picture that is moved, made larger and faded as a whole.
     *
     * @param x       where the part begins, in px of what is around it
     * @param y       where the part begins, in px of what is around it
     * @param scale   px around it for each px of the part
     * @param opacity 0 to 1
     */
    default SvgText within(double x, double y, double scale, double opacity) {
        return this;
    }
}
