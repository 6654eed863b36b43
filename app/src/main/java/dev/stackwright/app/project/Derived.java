package dev.stackwright.app.project;

import dev.stackwright.app.task.Background;
import dev.stackwright.app.task.Latest;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.Workspace;
import java.lang.System.Logger.Level;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Something computed from the project after every change, beside the window's thread. Its value is always a whole
 * result of one snapshot; results of snapshots that have been overtaken are dropped.
 *
 * @param <T> an immutable result
 */
public final class Derived<T> {

    private static final System.Logger LOG = System.getLogger(Derived.class.getName());

    /**
     * A result and what it was computed from.
     *
     * @param revision the snapshot's revision
     */
    public record Dated<T>(long revision, T value) {
    }

    /** When a change is answered. */
    public enum Pace {
        AT_ONCE, WHEN_QUIET
    }

    private final ReadOnlyObjectWrapper<Dated<T>> value;
    private final Latest<Snapshot, Dated<T>> latest;
    private final Workspace workspace;
    private final Background background;
    private Background.Pending waiting = () -> { };

    /** @param initial stands in until the first result is there */
    public Derived(Workspace workspace, Background background, Pace pace, Function<Snapshot, T> compute,
                   T initial) {
        this.workspace = workspace;
        this.background = background;
        this.value = new ReadOnlyObjectWrapper<>(new Dated<>(-1, initial));
        this.latest = new Latest<>(background,
                snapshot -> new Dated<>(snapshot.revision(), compute.apply(snapshot)), this::publish,
                error -> LOG.log(Level.ERROR, "a result could not be computed", error));
        if (pace == Pace.AT_ONCE) {
            workspace.addListener(change -> latest.submit(change.after()));
        } else {
            workspace.addListener(change -> wait(change.after()));
        }
        latest.submit(workspace.snapshot());
    }

    private void wait(Snapshot snapshot) {
        waiting.cancel();
        waiting = background.whenQuiet(() -> latest.submit(snapshot));
    }

    private void publish(Dated<T> result) {
        if (result.revision() == workspace.snapshot().revision()) {
            value.set(result);
        }
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
