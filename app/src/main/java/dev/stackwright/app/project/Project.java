package dev.stackwright.app.project;

import dev.stackwright.app.dialogs.ReachPrompt;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ForeignServices;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.usercatalog.UserCatalog;
import dev.stackwright.model.workspace.Change;
import dev.stackwright.model.workspace.ProjectFile;
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

    /** The code of a refusal for want of an answer: the user has seen the question and wants neither. */
    public static final String NOT_CHOSEN = "not-chosen";

    private final Workspace workspace;
    private final Background background;
    private final Selection selection = new Selection();
    private Optional<ReachPrompt> reach = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<ProjectFile>> onDisk;
    private final ReadOnlyBooleanWrapper dirty;
    private final ProjectResolution resolution;
    private final UserCatalog ownCatalog;

    private Project(Snapshot opened, Optional<ProjectFile> onDisk, UserCatalog ownCatalog, Background background) {
        this.workspace = new Workspace(opened);
        this.ownCatalog = ownCatalog;
        this.background = background;
        this.onDisk = new ReadOnlyObjectWrapper<>(onDisk);
        this.dirty = new ReadOnlyBooleanWrapper(workspace.isDirty());
        workspace.addListener(this::changed);
        this.resolution = new ProjectResolution(this);
        resolution.current().property().addListener((property, before, now) -> workspace.know(
                now.value().map(WholeProject::foreign).orElse(ForeignServices.NONE)));
    }

    /** An empty stack that was never saved. */
    public static Project untitled(Background background) {
        return new Project(Snapshot.of(""), Optional.empty(), UserCatalog.NONE, background);
    }

    /** A stack as it was read from its file. */
    public static Project opened(ProjectFile file, Snapshot snapshot, Background background) {
        return opened(file, snapshot, UserCatalog.NONE, background);
    }

    /** As the other one, with the technologies its repository adds. */
    public static Project opened(ProjectFile file, Snapshot snapshot, UserCatalog ownCatalog, Background background) {
        return new Project(snapshot, Optional.of(file), ownCatalog, background);
    }

    /** @param asking asks how far an edit may reach; without it such an edit is refused */
    public void setReachPrompt(ReachPrompt asking) {
        reach = Optional.of(asking);
    }

    /**
     * Asks the recipe and performs its edit; where others share the place, the one of its edits that the user
     * chooses.
     */
    public Outcome perform(Recipe recipe) {
        Outcome outcome = workspace.perform(recipe);
        if (reach.isEmpty() || !(outcome instanceof Outcome.Refusal refusal) || !refusal.isPossible()) {
            return outcome;
        }
        Optional<Edit> chosen = reach.get().chosen(refusal, snapshot());
        chosen.ifPresent(workspace::perform);
        return chosen.<Outcome>map(Outcome.Ready::new)
                .orElseGet(() -> Outcome.refuse(NOT_CHOSEN, refusal.reason(), refusal.remedy()));
    }

    private void changed(Change change) {
        dirty.set(workspace.isDirty());
        SelectionAfter.follow(change, selection, this);
    }

    /** What its repository adds to the catalog, as it was when the project was opened. */
    public UserCatalog ownCatalog() {
        return ownCatalog;
    }

    /** The project with all the files it is made of. */
    public ProjectResolution resolution() {
        return resolution;
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

    /** What of the project is on disk; empty until it has been saved. */
    public ReadOnlyObjectProperty<Optional<ProjectFile>> onDiskProperty() {
        return onDisk.getReadOnlyProperty();
    }

    public Optional<ProjectFile> onDisk() {
        return onDisk.get();
    }

    /** Path of the compose file; empty until the project has been saved. */
    public Optional<Path> file() {
        return onDisk().map(ProjectFile::compose);
    }

    /** True while something is not on disk. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    public boolean isDirty() {
        return dirty.get();
    }

    /**
     * The project has been saved.
     *
     * @param file  what is on disk now
     * @param saved the snapshot that was saved; the project may have changed since
     */
    public void saved(ProjectFile file, Snapshot saved) {
        workspace.markSaved(new Snapshot(saved.revision(), file.savedText(), saved.compose(), file.savedDesign(),
                saved.staleServices()));
        onDisk.set(Optional.of(file));
        dirty.set(workspace.isDirty());
    }

    /** A further file of the project has been saved with that text. */
    public void saved(FileKey file, TextDocument text) {
        workspace.markSaved(file, text);
        dirty.set(workspace.isDirty());
    }

    /**
     * Another program has written the files. What they hold from now on counts as saved.
     *
     * @param file what is on disk now
     * @param edit brings it into the project, as a step that can be undone; nothing is done where it is empty
     */
    public void takeOver(ProjectFile file, Edit edit) {
        workspace.markSaved(file);
        onDisk.set(Optional.of(file));
        if (edit.changesText() || edit.design().isPresent()) {
            workspace.perform(edit);
        }
        dirty.set(workspace.isDirty());
    }

    /** A result that is computed in the background after every change. */
    public <T> Derived<T> derive(Function<Snapshot, T> compute, T initial) {
        return new Derived<>(workspace, background, Derived.Pace.AT_ONCE, compute, initial);
    }

    /** A result that asks the disk, computed in the background after every change, never within it. */
    <T> Derived<T> deriveBeside(Function<Snapshot, T> compute, T initial) {
        return new Derived<>(workspace, background, Derived.Pace.BESIDE, compute, initial);
    }

    /** A dear result, computed in the background once no further change has come for a moment. */
    public <T> Derived<T> deriveWhenQuiet(Function<Snapshot, T> compute, T initial) {
        return new Derived<>(workspace, background, Derived.Pace.WHEN_QUIET, compute, initial);
    }
}
