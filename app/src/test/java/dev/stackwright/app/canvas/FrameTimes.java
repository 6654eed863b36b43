package dev.stackwright.app.canvas;

import dev.stackwright.app.bench.Samples;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javafx.scene.Scene;

/**
 * What frames cost: on the window's thread up to the end of the layout, in time and in processor time (which a busy
 * machine does not blur), and from one frame to the next.
 */
final class FrameTimes {

    private static final double MS_PER_NS = 1e-6;

    private final Scene scene;
    private final Runnable listener = this::laidOut;
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final Samples thread = new Samples();
    private final Samples processor = new Samples();
    private final Samples renderer = new Samples();
    private final Samples frame = new Samples();
    private final long rendererId = rendererId();
    private long rendererBegun;
    private long begun;
    private long processorBegun;

    FrameTimes(Scene scene) {
        this.scene = scene;
        scene.addPostLayoutPulseListener(listener);
    }

    /** The thread that brings a frame onto the screen. */
    private static long rendererId() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("QuantumRenderer")).findFirst().orElseThrow().getId();
    }

    void begin() {
        long now = System.nanoTime();
        if (begun != 0) {
            frame.add((now - begun) * MS_PER_NS);
            renderer.add((clock.getThreadCpuTime(rendererId) - rendererBegun) * MS_PER_NS);
        }
        rendererBegun = clock.getThreadCpuTime(rendererId);
        begun = now;
        processorBegun = clock.getCurrentThreadCpuTime();
    }

    private void laidOut() {
        if (begun != 0) {
            thread.add((System.nanoTime() - begun) * MS_PER_NS);
            processor.add((clock.getCurrentThreadCpuTime() - processorBegun) * MS_PER_NS);
        }
    }

    void end() {
        scene.removePostLayoutPulseListener(listener);
    }

    /** All times, under that name. */
    String told(String name) {
        return "  %-26s thread %s%n  %-26s cpu    %s%n  %-26s render %s%n  %-26s frame  %s".formatted(name, thread, "",
                processor, "", renderer, "", frame);
    }
}
