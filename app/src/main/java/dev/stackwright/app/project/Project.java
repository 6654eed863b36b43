package dev.stackwright.app.project;

import dev.stackwright.app.task.Background;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One open project as the window sees it: the workspace, what is selected, where it is saved. Lives on the
 * window's thread; a window that opens another file gets another project.
 */
public final class Project {

    private final Workspace workspace;
    private final Background background;
    private final Selection selection = new Selection();
    private final ReadOnlyObjectWrapper<Optional<Path>> file;
    private final ReadOnlyBooleanWrapper dirty;

    /** @param file where it was opened from; empty for a project that was never saved */
    public Project(Workspace workspace, Optional<Path> file, Background background) {
        this.workspace = workspace;
        this.background = background;
        this.file = new ReadOnlyObjectWrapper<>(file);
        this.dirty = new ReadOnlyBooleanWrapper(workspace.isDirty());
        workspace.addListener(change -> dirty.set(workspace.isDirty()));
    }

    public Workspace workspace() {
        return workspace;
    }

    public Snapshot snapshot() {
        return workspace.snapshot();
    }

    public Selection selection() {
        return selection;
    }

    public Background background() {
        return background;
    }

    /** Where the project is saved; empty until it has been. */
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public Optional<Path> file() {
        return file.get();
    }

    /** True while something is not on disk. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    public boolean isDirty() {
        return dirty.get();
    }

    /** That snapshot is now on disk in that file. */
    public void saved(Path savedTo, Snapshot saved) {
        workspace.markSaved(saved);
        file.set(Optional.of(savedTo));
        dirty.set(workspace.isDirty());
    }

    /** A result that is computed in the background after every change. */
    public <T> Derived<T> derive(Function<Snapshot, T> compute, T initial) {
        return new Derived<>(workspace, background, compute, initial);
    }
}
