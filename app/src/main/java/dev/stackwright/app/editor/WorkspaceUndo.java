package dev.stackwright.app.editor;

import dev.stackwright.model.workspace.Workspace;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.undo.UndoManager;
import org.reactfx.value.Val;
import org.reactfx.value.Var;

/**
 * Sends the area's undo and redo to the workspace, which has the one history of the project. Keeps nothing
 * itself: what was typed stands in the workspace's history already.
 */
final class WorkspaceUndo implements UndoManager<List<PlainTextChange>> {

    private final Workspace workspace;
    private final Var<Boolean> undoAvailable = Var.newSimpleVar(false);
    private final Var<Boolean> redoAvailable = Var.newSimpleVar(false);
    private final ObservableBooleanValue never = new ReadOnlyBooleanWrapper(false).getReadOnlyProperty();

    WorkspaceUndo(Workspace workspace) {
        this.workspace = workspace;
        refresh();
    }

    /** Call after every change of the workspace. */
    void refresh() {
        undoAvailable.setValue(isUndoAvailable());
        redoAvailable.setValue(isRedoAvailable());
    }

    @Override
    public boolean undo() {
        return workspace.undo();
    }

    @Override
    public boolean redo() {
        return workspace.redo();
    }

    @Override
    public boolean isUndoAvailable() {
        return workspace.undoTitle().isPresent();
    }

    @Override
    public boolean isRedoAvailable() {
        return workspace.redoTitle().isPresent();
    }

    @Override
    public Val<Boolean> undoAvailableProperty() {
        return undoAvailable;
    }

    @Override
    public Val<Boolean> redoAvailableProperty() {
        return redoAvailable;
    }

    @Override
    public Val<List<PlainTextChange>> nextUndoProperty() {
        return Val.constant(null);
    }

    @Override
    public Val<List<PlainTextChange>> nextRedoProperty() {
        return Val.constant(null);
    }

    @Override
    public ObservableBooleanValue performingActionProperty() {
        return never;
    }

    @Override
    public boolean isPerformingAction() {
        return false;
    }

    @Override
    public void preventMerge() {
        workspace.endTyping();
    }

    /** The history is the project's, not the area's to forget. */
    @Override
    public void forgetHistory() {
        preventMerge();
    }

    /** The workspace knows what is saved; a position here marks nothing. */
    @Override
    public UndoPosition getCurrentPosition() {
        return new UndoPosition() {
            @Override
            public void mark() {
                preventMerge();
            }

            @Override
            public boolean isValid() {
                return true;
            }
        };
    }

    @Override
    public ObservableBooleanValue atMarkedPositionProperty() {
        return never;
    }

    @Override
    public boolean isAtMarkedPosition() {
        return false;
    }

    @Override
    public void close() {
        undoAvailable.setValue(false);
        redoAvailable.setValue(false);
    }
}
