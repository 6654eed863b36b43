package dev.stackwright.rendering.geometry;

/**
 * A place in px at 100 % zoom.
 *
 * @param x grows to the right
 * @param y grows downwards
 */
public record Point(double x, double y) {

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /** Length of the way along the axes, in px. */
    public double manhattanTo(Point other) {
        return Math.abs(x - other.x) + Math.abs(y - other.y);
    }
}
