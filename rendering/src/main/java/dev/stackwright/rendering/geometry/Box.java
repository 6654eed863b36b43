package dev.stackwright.rendering.geometry;

import java.util.Collection;
import java.util.Iterator;

/**
 * An upright rectangle in px at 100 % zoom.
 *
 * @param x      left edge
 * @param y      top edge
 * @param width  not negative
 * @param height not negative
 */
public record Box(double x, double y, double width, double height) {

    public static final Box EMPTY = new Box(0, 0, 0, 0);

    public static Box at(Point corner, Size size) {
        return new Box(corner.x(), corner.y(), size.width(), size.height());
    }

    /** The smallest box around all; {@link #EMPTY} around none. */
    public static Box around(Collection<Box> boxes) {
        Iterator<Box> all = boxes.iterator();
        if (!all.hasNext()) {
            return EMPTY;
        }
        Box sum = all.next();
        while (all.hasNext()) {
            sum = sum.union(all.next());
        }
        return sum;
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public Point corner() {
        return new Point(x, y);
    }

    public Size size() {
        return new Size(width, height);
    }

    public Point center() {
        return new Point(centerX(), centerY());
    }

    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    /** True when the insides share a point; boxes that only touch do not overlap. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Larger by that many px on each side; smaller where negative. */
    public Box grown(double px) {
        return new Box(x - px, y - px, Math.max(0, width + 2 * px), Math.max(0, height + 2 * px));
    }

    public Box movedBy(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }
}
