package dev.stackwright.rendering.export;

import dev.stackwright.rendering.text.TextStyle;

/**
 * One line of text in a picture.
 *
 * @param x        where it begins, in px of the picture
 * @param baseline in px of the picture
 * @param color    as {@code #rrggbb}
 * @param opacity  0 to 1
 */
public record PlacedText(String text, TextStyle style, double x, double baseline, String color, double opacity) {
}
