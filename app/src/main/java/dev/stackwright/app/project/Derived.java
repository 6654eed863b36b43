package dev.stackwright.app.project;

import dev.stackwright.app.task.Background;
import dev.stackwright.app.task.Latest;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.Workspace;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Something computed from the project after every change. What costs little is computed right after the change, so
 * that it shows in the same frame; what is dear beside the window's thread. Its value is always a whole result of
 * one snapshot; results of snapshots that have been overtaken are dropped.
 *
 * @param <T> an immutable result
 */
public final class Derived<T> {

    private static final System.Logger LOG = System.getLogger(Derived.class.getName());

    /** What one result may cost the window's thread: there are a few of them, and a frame has 16 ms. */
    private static final double BUDGET_MS = 4;
    /** What a result may cost that is worth waiting for before a frame, and for how long. */
    private static final double NEARLY_MS = 16;
    private static final Duration PATIENCE = Duration.ofMillis(5);
    private static final double MS_PER_NS = 1e-6;

    /**
     * A result and what it was computed from.
     *
     * @param revision the snapshot's revision
     */
    public record Dated<T>(long revision, T value) {
    }

    private record Costed<T>(Dated<T> result, double costMs) {
    }

    /** When a change is answered. */
    public enum Pace {
        AT_ONCE,
        /** Always beside the window's thread, since the disk is asked; in the same frame where it is quick. */
        BESIDE,
        WHEN_QUIET
    }

    private final ReadOnlyObjectWrapper<Dated<T>> value;
    private final Latest<Snapshot, Costed<T>> latest;
    private final Workspace workspace;
    private final Background background;
    private final Function<Snapshot, T> compute;
    /** What the last result cost; the first is dear, since nothing is warm yet. */
    private double costMs = Double.MAX_VALUE;
    private Background.Pending waiting = () -> { };

    /** @param initial stands in until the first result is there */
    public Derived(Workspace workspace, Background background, Pace pace, Function<Snapshot, T> compute,
                   T initial) {
        this.workspace = workspace;
        this.background = background;
        this.value = new ReadOnlyObjectWrapper<>(new Dated<>(-1, initial));
        this.compute = compute;
        this.latest = new Latest<>(background, this::computed, this::publish, Derived::report);
        if (pace == Pace.AT_ONCE) {
            workspace.addListener(change -> answer(change.after()));
        } else if (pace == Pace.BESIDE) {
            workspace.addListener(change -> begin(change.after()));
        } else {
            workspace.addListener(change -> wait(change.after()));
        }
        latest.submit(workspace.snapshot());
    }

    private void wait(Snapshot snapshot) {
        waiting.cancel();
        waiting = background.whenQuiet(() -> latest.submit(snapshot));
    }

    /** A result that is nearly there is waited for, so that a change shows in one frame and not in two. */
    private void begin(Snapshot snapshot) {
        latest.submit(snapshot);
        if (costMs <= NEARLY_MS) {
            background.beforeFrame(() -> latest.settle(PATIENCE));
        }
    }

    /** Once all who follow the project know of the change, or beside the window's thread. */
    private void answer(Snapshot snapshot) {
        if (costMs <= BUDGET_MS) {
            background.later(() -> answerNow(snapshot));
        } else {
            latest.submit(snapshot);
        }
    }

    private void answerNow(Snapshot snapshot) {
        if (snapshot.revision() == workspace.snapshot().revision()) {
            try {
                publish(computed(snapshot));
            } catch (RuntimeException e) {
                report(e);
            }
        }
    }

    private Costed<T> computed(Snapshot snapshot) {
        long start = System.nanoTime();
        T result = compute.apply(snapshot);
        return new Costed<>(new Dated<>(snapshot.revision(), result), (System.nanoTime() - start) * MS_PER_NS);
    }

    private static void report(Exception error) {
        LOG.log(Level.ERROR, "a result could not be computed", error);
    }

    private void publish(Costed<T> computed) {
        costMs = computed.costMs();
        if (computed.result().revision() == workspace.snapshot().revision()) {
            value.set(computed.result());
        }
    }

    /** Something else than the project that the result depends on has changed: computes it anew. */
    public void refresh() {
        latest.submit(workspace.snapshot());
    }

    public ReadOnlyObjectProperty<Dated<T>> property() {
        return value.getReadOnlyProperty();
    }

    public T get() {
        return value.get().value();
    }

    /** True when the value belongs to the project as it is now. */
    public boolean isCurrent() {
        return value.get().revision() == workspace.snapshot().revision();
    }
}
