package dev.stackwright.model.design;

/**
 * Where a node was put by hand.
 *
 * @param x left edge in px at 100 % zoom
 * @param y top edge in px at 100 % zoom
 */
public record NodePosition(double x, double y) {
}
