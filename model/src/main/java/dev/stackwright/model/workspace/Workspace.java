package dev.stackwright.model.workspace;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.History;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.edit.Workbench;
import dev.stackwright.model.project.ForeignServices;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The only mutable object of a project, owned by one thread. Everything that changes the project goes through
 * {@link #perform}, {@link #type}, {@link #undo} or {@link #redo}; listeners are told afterwards and may not
 * change it again while they are told.
 */
public final class Workspace {

    private final Workbench bench;
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private TextDocument savedText;
    private Design savedDesign;
    private final Map<FileKey, TextDocument> savedOthers = new TreeMap<>();
    private long savedRevision;
    private boolean locked;

    public Workspace(Snapshot opened) {
        this.bench = new Workbench(opened);
        this.savedText = opened.text();
        this.savedDesign = opened.design();
        this.savedRevision = opened.revision();
    }

    public Snapshot snapshot() {
        return bench.snapshot();
    }

    public History history() {
        return bench.history();
    }

    /** Told after every change, in the order of registration. */
    public void addListener(Consumer<Change> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<Change> listener) {
        listeners.remove(listener);
    }

    /** Asks the recipe and performs its edit. The outcome says whether anything was done. */
    public Outcome perform(Recipe recipe) {
        Outcome outcome = recipe.on(snapshot());
        if (outcome instanceof Outcome.Ready ready) {
            perform(ready.edit());
        }
        return outcome;
    }

    /** @throws IllegalStateException when a listener calls it */
    public void perform(Edit edit) {
        change(Change.Kind.PERFORMED, () -> bench.perform(edit));
    }

    /**
     * Opens a further file of the project. Nothing happens where it is open already.
     *
     * @param content what is on disk
     */
    public void open(FileKey file, TextDocument content) {
        if (!snapshot().isOpen(file)) {
            bench.open(file, content);
            savedOthers.put(file, content);
        }
    }

    /** Other files of the project say that of services. It is no change: nobody is told, nothing can be undone. */
    public void know(ForeignServices services) {
        bench.know(services);
    }

    /**
     * Takes over what was typed; a run of typing becomes one step.
     *
     * @throws IllegalStateException when a listener calls it
     */
    public void type(TextPatch patch) {
        type(FileKey.MAIN, patch);
    }

    /**
     * Takes over what was typed into one of the open files.
     *
     * @throws IllegalStateException when a listener calls it
     */
    public void type(FileKey file, TextPatch patch) {
        if (!patch.isEmpty()) {
            change(Change.Kind.TYPED, () -> bench.type(file, patch));
        }
    }

    /** @return false when there is nothing to undo */
    public boolean undo() {
        if (history().nextUndo().isEmpty()) {
            return false;
        }
        change(Change.Kind.UNDONE, bench::undo);
        return true;
    }

    /** @return false when there is nothing to redo */
    public boolean redo() {
        if (history().nextRedo().isEmpty()) {
            return false;
        }
        change(Change.Kind.REDONE, bench::redo);
        return true;
    }

    /**
     * Undoes or redoes until that many steps are done, as one change.
     *
     * @param count 0 to the number of steps of the history
     * @return false when that many are done already
     */
    public boolean goTo(int count) {
        int done = history().doneCount();
        if (count < 0 || count > history().steps().size()) {
            throw new IllegalArgumentException("the history has no place " + count);
        }
        if (count == done) {
            return false;
        }
        change(count < done ? Change.Kind.UNDONE : Change.Kind.REDONE, () -> bench.goTo(count));
        return true;
    }

    /** The next typed character starts a step of its own. */
    public void endTyping() {
        bench.endTyping();
    }

    public Optional<String> undoTitle() {
        return history().nextUndo().map(step -> step.edit().title());
    }

    public Optional<String> redoTitle() {
        return history().nextRedo().map(step -> step.edit().title());
    }

    public boolean isTextDirty() {
        return !snapshot().text().equals(savedText);
    }

    public boolean isDesignDirty() {
        return !snapshot().design().equals(savedDesign);
    }

    /** True while the file differs from what is on disk; the design counts with the main file. */
    public boolean isDirty(FileKey file) {
        return file.equals(FileKey.MAIN) ? isTextDirty() || isDesignDirty()
                : !snapshot().text(file).equals(savedOthers.get(file));
    }

    public boolean isDirty() {
        return isDirty(FileKey.MAIN) || savedOthers.keySet().stream().anyMatch(this::isDirty);
    }

    /** That is what a further file holds on disk now. */
    public void markSaved(FileKey file, TextDocument content) {
        savedOthers.put(file, content);
        endTyping();
    }

    /** What a further file that is open held on disk when it was last read or written. */
    public TextDocument saved(FileKey file) {
        return savedOthers.get(file);
    }

    /** The snapshot is on disk. */
    public void markSaved(Snapshot saved) {
        savedText = saved.text();
        savedDesign = saved.design();
        savedRevision = saved.revision();
        endTyping();
    }

    /** The revision that was opened or saved last. */
    public long savedRevision() {
        return savedRevision;
    }

    /** What the files hold; a design that could not be written stays dirty. */
    public void markSaved(ProjectFile file) {
        savedText = file.savedText();
        savedDesign = file.savedDesign();
    }

    /** Nothing of the project is on disk yet. */
    public void markUnsaved() {
        savedText = TextDocument.of("");
        savedDesign = Design.EMPTY;
    }

    private void change(Change.Kind kind, Runnable action) {
        if (locked) {
            throw new IllegalStateException("a listener may not change the project while it is told of a change");
        }
        locked = true;
        try {
            Snapshot before = snapshot();
            action.run();
            Change change = new Change(kind, bench.lastEdit(), bench.lastPatches(), before, snapshot());
            List.copyOf(listeners).forEach(listener -> listener.accept(change));
        } finally {
            locked = false;
        }
    }
}
