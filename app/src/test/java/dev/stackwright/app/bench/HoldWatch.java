package dev.stackwright.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/**
 * Watches how long the window's thread is held at a time: asks it again and again for a moment, and notes how long
 * that was waited for, and how much the thread has worked since the moment before. What it worked between two such
 * moments may be several things; the figures are upper bounds.
 */
public final class HoldWatch {

    private static final long BEAT_MS = 2;
    private static final double MS_PER_NS = 1e-6;

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final AtomicBoolean asked = new AtomicBoolean();
    private long worked;
    private double longestMs;
    private double hardestMs;

    /** Begins; the watch ends with the program. */
    public void begin() {
        Thread beats = new Thread(() -> {
            while (true) {
                if (!asked.getAndSet(true)) {
                    long since = System.nanoTime();
                    Platform.runLater(() -> beat(since));
                }
                try {
                    Thread.sleep(BEAT_MS);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }, "hold-watch");
        beats.setDaemon(true);
        beats.setPriority(Thread.MAX_PRIORITY);
        beats.start();
    }

    private void beat(long since) {
        asked.set(false);
        long now = clock.getCurrentThreadCpuTime();
        longestMs = Math.max(longestMs, (System.nanoTime() - since) * MS_PER_NS);
        hardestMs = Math.max(hardestMs, (now - worked) * MS_PER_NS);
        worked = now;
    }

    /**
     * The longest since this was asked last, on the window's thread.
     *
     * @param clock     notes the longest wait by the clock
     * @param processor notes the most it worked at a time
     */
    public void take(Samples clock, Samples processor) {
        clock.add(longestMs);
        processor.add(hardestMs);
        longestMs = 0;
        hardestMs = 0;
    }
}
