package dev.stackwright.model.design;

/**
 * Where a node was put by hand.
 *
 * @param x left edge in px at 100 % zoom
 * @param y top edge in px at 100 % zoom
 */
public record NodePosition(double x, double y) {

    /** In px; a place farther out than this is a mistake, and nobody would find the node there. */
    public static final double FARTHEST = 1_000_000;

    /** False for a place that is no number or beyond {@link #FARTHEST}: it is as good as none. */
    public boolean isUsable() {
        return Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST;
    }
}
