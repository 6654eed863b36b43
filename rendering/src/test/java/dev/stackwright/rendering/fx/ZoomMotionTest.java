package dev.stackwright.rendering.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoomMotionTest {

    private static final long MS = 1_000_000;

    private long now = 5_000 * MS;
    private final ZoomMotion motion = new ZoomMotion(() -> now);

    @Test
    void aSingleJumpIsNoMotion() {
        show(1);
        assertThat(motion.isRunning()).isFalse();
        now += 1_000 * MS;
        show(0.5);
        assertThat(motion.isRunning()).isFalse();
    }

    @Test
    void changesInQuickSuccessionAreOneMotion() {
        show(1);
        now += 16 * MS;
        show(1.1);
        assertThat(motion.isRunning()).isTrue();
        now += 60 * MS;
        show(1.2);
        assertThat(motion.isRunning()).isTrue();
    }

    @Test
    void framesThatFollowEachOtherSlowlyAreAMotionToo() {
        show(1);
        now += 400 * MS;
        show(1.1);
        now += 400 * MS;
        show(1.2);
        assertThat(motion.isRunning()).isTrue();
        now += 400 * MS;
        show(1.2);
        assertThat(motion.isRunning()).isFalse();
    }

    @Test
    void twoJumpsWithAFrameBetweenAreNoMotion() {
        show(1);
        now += 400 * MS;
        show(1.1);
        now += 400 * MS;
        show(1.1);
        now += 400 * MS;
        show(1.2);
        assertThat(motion.isRunning()).isFalse();
    }

    @Test
    void aMotionLastsUntilTheZoomIsAtRest() {
        show(1);
        now += 16 * MS;
        show(1.1);
        now += 100 * MS;
        show(1.1);
        assertThat(motion.isRunning()).isTrue();
        now += 60 * MS;
        show(1.1);
        assertThat(motion.isRunning()).isFalse();
    }

    private void show(double zoom) {
        motion.show(zoom);
    }
}
