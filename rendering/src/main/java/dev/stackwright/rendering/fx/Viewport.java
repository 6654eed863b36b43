package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;

/**
 * Which part of the drawing a view shows, immutable. Drawing coordinates are px at 100 % zoom, view coordinates
 * px from the view's top left corner.
 *
 * @param left x of the drawing at the view's left edge
 * @param top  y of the drawing at the view's top edge
 * @param zoom view px for each px of the drawing, {@link #MIN_ZOOM} to {@link #MAX_ZOOM}
 */
public record Viewport(double left, double top, double zoom) {

    public static final double MIN_ZOOM = 0.05;
    public static final double MAX_ZOOM = 3;
    public static final Viewport ORIGIN = new Viewport(0, 0, 1);

    /** The zoom is brought into its range. */
    public Viewport {
        zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
    }

    /** The whole box in the middle of the view, as large as it fits and never nearer than that zoom. */
    public static Viewport fitting(Box box, Size view, double marginPx, double mostZoom) {
        double width = Math.max(1, view.width() - 2 * marginPx);
        double height = Math.max(1, view.height() - 2 * marginPx);
        double zoom = Math.min(mostZoom, Math.min(width / Math.max(1, box.width()),
                height / Math.max(1, box.height())));
        return centred(box.center(), view, zoom);
    }

    /** The place in the middle of the view. */
    public static Viewport centred(Point place, Size view, double zoom) {
        Viewport scaled = new Viewport(0, 0, zoom);
        return new Viewport(place.x() - view.width() / 2 / scaled.zoom, place.y() - view.height() / 2 / scaled.zoom,
                scaled.zoom);
    }

    public Point toDrawing(Point inView) {
        return new Point(left + inView.x() / zoom, top + inView.y() / zoom);
    }

    public Point toView(Point inDrawing) {
        return new Point((inDrawing.x() - left) * zoom, (inDrawing.y() - top) * zoom);
    }

    public Box toView(Box inDrawing) {
        return Box.at(toView(inDrawing.corner()), new Size(inDrawing.width() * zoom, inDrawing.height() * zoom));
    }

    /** The part of the drawing that a view of that size shows. */
    public Box shown(Size view) {
        return new Box(left, top, view.width() / zoom, view.height() / zoom);
    }

    /** The drawing follows a pointer that moved by that many view px. */
    public Viewport dragged(double dx, double dy) {
        return new Viewport(left - dx / zoom, top - dy / zoom, zoom);
    }

    /** Another zoom; the place of the drawing under that point of the view stays there. */
    public Viewport zoomed(double newZoom, Point inView) {
        Point fixed = toDrawing(inView);
        Viewport scaled = new Viewport(left, top, newZoom);
        return new Viewport(fixed.x() - inView.x() / scaled.zoom, fixed.y() - inView.y() / scaled.zoom, scaled.zoom);
    }

    /** Moved no further than needed for the box to be seen with a margin; its top left corner goes first. */
    public Viewport revealing(Box box, Size view, double marginPx) {
        Box wanted = box.grown(marginPx / zoom);
        Box shown = shown(view);
        return new Viewport(slid(left, shown.width(), wanted.x(), wanted.right()),
                slid(top, shown.height(), wanted.y(), wanted.bottom()), zoom);
    }

    private static double slid(double start, double length, double from, double to) {
        if (from < start) {
            return from;
        }
        return to > start + length ? Math.min(from, to - length) : start;
    }

    /** A share of the way to another viewport, 0 to 1. */
    public Viewport towards(Viewport other, double share) {
        return new Viewport(left + (other.left - left) * share, top + (other.top - top) * share,
                zoom + (other.zoom - zoom) * share);
    }
}
