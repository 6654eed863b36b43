package dev.stackwright.rendering.text;

/**
 * How a text is set.
 *
 * @param face   the font
 * @param sizePx its size in px at 100 % zoom
 */
public record TextStyle(FontFace face, double sizePx) {
}
