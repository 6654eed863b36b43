package dev.stackwright.app.controls;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A text field that hands over its text when the user is done with it: on Enter or when the focus leaves. Escape
 * brings the old text back. A text that is refused stays, marked, with the reason.
 */
public final class CommitField extends TextField {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Function<String, Optional<String>> commit;
    private String committed = "";
    private boolean committing;
    private Optional<String> refused = Optional.empty();

    /** @param commit takes a new text over, or answers why it cannot be taken */
    public CommitField(Function<String, Optional<String>> commit) {
        this.commit = commit;
        setOnAction(event -> commit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::revertOnEscape);
        addEventFilter(KeyEvent.KEY_PRESSED, this::passUndoOn);
        focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                handOver();
            }
        });
        refusal.addListener((property, before, reason) -> pseudoClassStateChanged(REFUSED, !reason.isEmpty()));
    }

    /** Shows another text, unless the user is just changing this one. */
    public void show(String text) {
        if (committing || !isEdited()) {
            setText(text);
            refusal.set("");
        }
        committed = text;
    }

    /** Shows another text whatever stands here, because the field stands for another thing from now on. */
    public void reset(String text) {
        committed = text;
        refused = Optional.empty();
        setText(text);
        refusal.set("");
    }

    /** True while the text differs from the one that was taken over last. */
    public boolean isEdited() {
        return !getText().equals(committed);
    }

    /** Hands the text over now, if it was changed. */
    public void commit() {
        if (committing || !isEdited()) {
            return;
        }
        committing = true;
        try {
            String text = getText();
            Optional<String> reason = commit.apply(text);
            refusal.set(reason.orElse(""));
            refused = reason.map(why -> text);
            if (reason.isEmpty() && isEdited()) {
                committed = text;
            }
        } finally {
            committing = false;
        }
    }

    /** Hands the text over when the user turns to something else. What was refused is not asked for again. */
    private void handOver() {
        if (!refused.equals(Optional.of(getText()))) {
            commit();
        }
    }

    /** Hands over what stands in the field or the {@link CommitArea} that has the focus. */
    public static void commitFocused(Scene scene) {
        if (scene != null && scene.getFocusOwner() instanceof CommitField field) {
            field.handOver();
        } else if (scene != null && scene.getFocusOwner() instanceof CommitArea area) {
            area.commit();
        }
    }

    /** Why the text was refused; empty where it was not. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** A field whose text was handed over has nothing of its own to undo: the window undoes the last step. */
    private void passUndoOn(KeyEvent event) {
        boolean undoes = event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y);
        if (undoes && !isEdited() && getParent() != null) {
            event.consume();
            Event.fireEvent(getParent(), event.copyFor(getParent(), getParent()));
        }
    }

    private void revertOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && (isEdited() || !refusal.get().isEmpty())) {
            reset(committed);
            selectAll();
            event.consume();
        }
    }
}
