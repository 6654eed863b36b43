package dev.stackwright.app.preferences;

/**
 * Where a window stands while it is not maximised, in px of the whole desktop.
 *
 * @param maximized whether it fills its screen
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    private static final double LEAST_PX = 200;
    private static final double MOST_PX = 20_000;

    /** False for a place that no window can have had, such as one from a damaged file. */
    boolean isSensible() {
        return Math.abs(x) <= MOST_PX && Math.abs(y) <= MOST_PX && width >= LEAST_PX && width <= MOST_PX
                && height >= LEAST_PX && height <= MOST_PX;
    }
}
