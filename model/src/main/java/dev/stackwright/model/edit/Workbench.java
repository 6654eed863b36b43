package dev.stackwright.model.edit;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.project.ForeignServices;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.List;

/** A snapshot with its history. */
public final class Workbench {

    private static final String TYPING = "Typing";

    private final History history = new History();
    private Snapshot snapshot;
    private ServiceTrail trail = ServiceTrail.EMPTY;
    private Edit lastEdit;
    private SortedMap<FileKey, TextPatch> lastPatches = Collections.emptySortedMap();

    public Workbench(Snapshot opened) {
        this.snapshot = opened;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public History history() {
        return history;
    }

    /** The edit that the last call performed, undid or redid. */
    public Edit lastEdit() {
        return lastEdit;
    }

    /** What the last call did to the texts. */
    public SortedMap<FileKey, TextPatch> lastPatches() {
        return lastPatches;
    }

    /** Takes a further file in; nothing of the project changes by that. */
    public void open(FileKey file, TextDocument content) {
        if (!snapshot.isOpen(file)) {
            snapshot = snapshot.opening(file, content);
        }
    }

    /** Takes in what other files say; nothing of the project changes by that. */
    public void know(ForeignServices services) {
        if (!services.equals(snapshot.foreign())) {
            snapshot = snapshot.knowing(services);
        }
    }

    public void perform(Edit edit) {
        Snapshot after = snapshot.apply(edit);
        ServiceTrail.Step step = trail.follow(snapshot, edit.text(), after, false);
        Edit named = edit.renames().isEmpty() ? edit.withRenames(step.renames(), after.design()) : edit;
        history.record(new History.Step(named, snapshot.inverseOf(named)));
        show(after.with(named.design().orElse(after.design()), step.stale()), step, named, edit);
    }

    public void type(FileKey file, TextPatch patch) {
        Edit change = Edit.ofText(TYPING, file, patch);
        Snapshot after = snapshot.apply(change);
        ServiceTrail.Step step = file.equals(FileKey.MAIN) ? trail.follow(snapshot, patch, after, true)
                : new ServiceTrail.Step(trail, Map.of(), snapshot.staleServices());
        Edit typed = change.withRenames(step.renames(), snapshot.design());
        Design design = history.recordTyping(typed, snapshot);
        show(after.with(design, step.stale()), step, typed, change);
    }

    public void undo() {
        History.Step step = history.undo();
        apply(step.inverse(), step.edit());
    }

    public void redo() {
        Edit edit = history.redo().edit();
        apply(edit, edit);
    }

    /**
     * Undoes or redoes until that many steps are done, as one change.
     *
     * @param count 0 to the number of steps
     */
    public void goTo(int count) {
        boolean back = count < history.doneCount();
        List<History.Step> passed = history.goTo(count);
        String title = passed.get(passed.size() - 1).edit().title();
        Edit change = Edits.joined(title, passed.stream().map(step -> back ? step.inverse() : step.edit()).toList(),
                snapshot);
        apply(change, back ? snapshot.inverseOf(change) : change);
    }

    public void endTyping() {
        history.endTyping();
    }

    private void apply(Edit change, Edit named) {
        Snapshot after = snapshot.apply(change);
        ServiceTrail.Step step = trail.follow(snapshot, change.text(), after, false);
        show(after.with(after.design(), step.stale()), step, named, change);
    }

    private void show(Snapshot after, ServiceTrail.Step step, Edit named, Edit done) {
        snapshot = after;
        trail = step.trail();
        lastEdit = named;
        lastPatches = done.texts();
    }
}
