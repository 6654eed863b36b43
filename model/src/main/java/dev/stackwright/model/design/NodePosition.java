package dev.stackwright.model.design;

/**
 * Where a node stands.
 *
 * @param x      left edge in px at 100 % zoom
 * @param y      top edge in px at 100 % zoom
 * @param byHand true where a person put that very node there: arranging the others leaves it alone
 */
public record NodePosition(double x, double y, boolean byHand) {

    /** A place that was found for a node, and not chosen. */
    public NodePosition(double x, double y) {
        this(x, y, false);
    }

    /** In px; a place farther out than this is a mistake, and nobody would find the node there. */
    public static final double FARTHEST = 1_000_000;

    /** False for a place that is no number or beyond {@link #FARTHEST}: it is as good as none. */
    public boolean isUsable() {
        return Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST;
    }
}
