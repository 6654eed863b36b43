package dev.stackwright.app.editor;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.Change;
import dev.stackwright.model.workspace.Workspace;
import java.util.function.Consumer;

/** One file of a project as its editor sees it: as if it were the only text. The history is the project's. */
final class EditedFile {

    private final Workspace workspace;
    private final FileKey file;
    private final Consumer<Change> listener;

    /** @param changed told of every change of the project, looked at from this file */
    EditedFile(Workspace workspace, FileKey file, Consumer<Change> changed) {
        this.workspace = workspace;
        this.file = file;
        this.listener = change -> changed.accept(change.from(file));
    }

    /** Begins to tell of changes. */
    void follow() {
        workspace.addListener(listener);
    }

    /** Tells of no more changes. */
    void leave() {
        workspace.removeListener(listener);
    }

    /** How the project calls it. */
    FileKey key() {
        return file;
    }

    Snapshot snapshot() {
        return workspace.snapshot().from(file);
    }

    /** Takes over what was typed. */
    void type(TextPatch patch) {
        workspace.type(file, patch);
    }

    /** What is typed next is a step of its own. */
    void endTyping() {
        workspace.endTyping();
    }

    /** Changes the text as one named step. */
    void perform(String title, TextPatch patch) {
        workspace.perform(Edit.ofText(title, file, patch));
    }
}
