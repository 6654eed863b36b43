package dev.stackwright.rendering.geometry;

/**
 * Extent in px at 100 % zoom.
 *
 * @param width  not negative
 * @param height not negative
 */
public record Size(double width, double height) {
}
