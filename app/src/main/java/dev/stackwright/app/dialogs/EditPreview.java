package dev.stackwright.app.dialogs;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;

/** Shows what an edit would change and asks whether to apply it. */
public interface EditPreview {

    /**
     * @param reason why the edit is offered, one sentence; may be empty
     * @return true when the user wants it
     */
    boolean wanted(Edit edit, Snapshot before, String reason);
}
