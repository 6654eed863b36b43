package dev.stackwright.app.controls;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    /** Changes the line, or opens a field or a menu for it; a line that cannot be changed stays as it is. */
    protected abstract void edit(L line);

    @Override
    public final void startEdit() {
        if (getItem() != null) {
            edit(getItem());
        }
    }

    /**
     * Puts a field in the place of the words, ready to be typed into.
     *
     * @param several whether the field takes a list
     * @param prompt  shown while nothing is in it
     * @param written gets what is written, when the cell shows its words again
     */
    protected final void open(String text, List<Offer> offers, boolean several, String prompt,
                              Consumer<String> written) {
        super.startEdit();
        OfferField field = new OfferField(text, offers, several, typed -> {
            cancelEdit();
            written.accept(typed);
        }, this::cancelEdit);
        field.setPromptText(prompt);
        open(field);
    }

    private void open(TextField field) {
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
