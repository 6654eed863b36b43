package dev.stackwright.rendering.fx;

import java.util.function.LongSupplier;

/**
 * Tells a zoom that is changing from one at rest. While it changes every frame paints everything anew, so everything
 * is painted in a cheaper way.
 */
final class ZoomMotion {

    /** A zoom that has not changed for as long is at rest. */
    private static final long REST_NS = 150_000_000;

    private final LongSupplier clock;
    private double zoom;
    private long changed;
    private boolean running;
    /** True when the last frame had another zoom than the one before. */
    private boolean moved;

    /** @param clock in ns */
    ZoomMotion(LongSupplier clock) {
        this.clock = clock;
        this.changed = clock.getAsLong() - REST_NS;
    }

    /** Takes note of the zoom of this frame. */
    void show(double now) {
        boolean rested = clock.getAsLong() - changed >= REST_NS;
        if (now == zoom) {
            running &= !rested;
            moved = false;
        } else {
            // Frames that follow each other slowly are a motion too, or painting them finely would keep them slow.
            running = !rested || moved;
            moved = zoom > 0;
            zoom = now;
            changed = clock.getAsLong();
        }
    }

    /** True from the second change in quick succession until the zoom is at rest. A single jump is no motion. */
    boolean isRunning() {
        return running;
    }
}
