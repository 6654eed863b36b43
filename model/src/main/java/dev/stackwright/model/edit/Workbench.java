package dev.stackwright.model.edit;

import dev.stackwright.model.text.TextPatch;

/** A snapshot with its history. */
public final class Workbench {

    private static final String TYPING = "Typing";

    private final History history = new History();
    private Snapshot snapshot;
    private Edit lastEdit;
    private TextPatch lastPatch = TextPatch.EMPTY;

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

    /** What the last call did to the main text. */
    public TextPatch lastPatch() {
        return lastPatch;
    }

    public void perform(Edit edit) {
        history.record(new History.Step(edit, snapshot.inverseOf(edit)));
        apply(edit, edit);
    }

    public void type(TextPatch patch) {
        Edit typed = Edit.ofText(TYPING, patch);
        history.recordTyping(typed, snapshot.text());
        apply(typed, typed);
    }

    public void undo() {
        History.Step step = history.undo();
        apply(step.inverse(), step.edit());
    }

    public void redo() {
        Edit edit = history.redo().edit();
        apply(edit, edit);
    }

    public void endTyping() {
        history.endTyping();
    }

    private void apply(Edit change, Edit named) {
        snapshot = snapshot.apply(change);
        lastEdit = named;
        lastPatch = change.text();
    }
}
