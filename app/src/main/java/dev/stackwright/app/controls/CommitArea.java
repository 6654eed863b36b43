package dev.stackwright.app.controls;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Several lines of text that are handed over when the user is done with them: on Ctrl+Enter or when the focus
 * leaves. Escape brings the old text back.
 */
public final class CommitArea extends TextArea {

    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Function<String, Optional<String>> commit;
    private String committed = "";

    /** @param commit takes a new text over, or answers why it cannot be taken */
    public CommitArea(Function<String, Optional<String>> commit) {
        this.commit = commit;
        setWrapText(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                commit();
            }
        });
    }

    /** Shows another text, unless the user is just changing this one. */
    public void show(String text) {
        if (!isEdited()) {
            setText(text);
            refusal.set("");
        }
        committed = text;
    }

    /** Shows another text whatever stands here, because the area stands for another thing from now on. */
    public void reset(String text) {
        committed = text;
        setText(text);
        refusal.set("");
    }

    private boolean isEdited() {
        return !getText().equals(committed);
    }

    /** Hands the text over now, if it was changed. */
    public void commit() {
        if (isEdited()) {
            String text = getText();
            Optional<String> reason = commit.apply(text);
            refusal.set(reason.orElse(""));
            if (reason.isEmpty()) {
                committed = text;
            }
        }
    }

    /** Why the text was refused; empty where it was not. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            commit();
            event.consume();
        } else if (undoes(event) && !isEdited() && getParent() != null) {
            // A text that was handed over has nothing of its own to undo: the window undoes the last step.
            event.consume();
            Event.fireEvent(getParent(), event.copyFor(getParent(), getParent()));
        } else if (event.getCode() == KeyCode.ESCAPE && isEdited()) {
            reset(committed);
            event.consume();
        }
    }

    private static boolean undoes(KeyEvent event) {
        return event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y);
    }
}
