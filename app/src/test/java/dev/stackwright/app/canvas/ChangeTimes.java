package dev.stackwright.app.canvas;

import dev.stackwright.app.bench.Samples;
import dev.stackwright.model.workspace.Workspace;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/**
 * Takes the time from a change to the layout of the canvas that shows it, and what of it the window's thread worked.
 */
final class ChangeTimes {

    private static final double MS_PER_NS = 1e-6;
    /** Frames between two changes, as many as a fast typist leaves. */
    private static final int PAUSE = 4;

    private final CanvasView canvas;
    private final Workspace workspace;
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private Samples samples = new Samples();
    private Samples processor = new Samples();
    private long begun;
    private long processorBegun;
    private int pause;

    ChangeTimes(CanvasView canvas, Workspace workspace) {
        this.canvas = canvas;
        this.workspace = workspace;
    }

    Samples samples() {
        return samples;
    }

    Samples processor() {
        return processor;
    }

    void run(int changes, int warmUp, IntConsumer change, Runnable done) {
        Runnable laidOut = this::laidOut;
        canvas.getScene().addPostLayoutPulseListener(laidOut);
        new AnimationTimer() {
            private int made;

            @Override
            public void handle(long now) {
                if (begun != 0 || pause-- > 0) {
                    return;
                }
                if (made == warmUp) {
                    samples = new Samples();
                    processor = new Samples();
                }
                if (made == warmUp + changes) {
                    stop();
                    canvas.getScene().removePostLayoutPulseListener(laidOut);
                    done.run();
                    return;
                }
                begun = System.nanoTime();
                processorBegun = clock.getCurrentThreadCpuTime();
                change.accept(made++);
            }
        }.start();
    }

    private void laidOut() {
        if (begun != 0 && canvas.shownRevision() == workspace.snapshot().revision()) {
            samples.add((System.nanoTime() - begun) * MS_PER_NS);
            processor.add((clock.getCurrentThreadCpuTime() - processorBegun) * MS_PER_NS);
            begun = 0;
            pause = PAUSE;
        }
    }
}
