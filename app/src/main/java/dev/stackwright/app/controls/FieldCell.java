package dev.stackwright.app.controls;

import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;

/**
 * A cell that shows words of its line, and a field in their place while it is edited.
 *
 * @param <L> a line of the table
 */
public abstract class FieldCell<L> extends TableCell<L, L> {

    /** Brings the words of the line onto the cell; empty for a cell below the last line. */
    protected abstract void show(Optional<L> line);

    /** Puts the field in the place of the words, ready to be typed into. */
    protected final void open(TextField field) {
        setGraphic(field);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
        getTableView().requestFocus();
    }

    @Override
    protected void updateItem(L line, boolean empty) {
        super.updateItem(line, empty);
        if (!isEditing()) {
            setGraphic(null);
            setContentDisplay(ContentDisplay.TEXT_ONLY);
            show(empty ? Optional.empty() : Optional.ofNullable(line));
        }
    }
}
