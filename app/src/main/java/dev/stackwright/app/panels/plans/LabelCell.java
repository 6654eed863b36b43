package dev.stackwright.app.panels.plans;

import dev.stackwright.app.controls.OfferField;
import dev.stackwright.app.panels.plans.PlanLine.Kind;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

/** What a line is called; where something can be added, the place to name it. */
final class LabelCell extends TableCell<PlanLine, PlanLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass ADD = PseudoClass.getPseudoClass("add");

    private final PlansModel model;

    LabelCell(PlansModel model) {
        this.model = model;
    }

    @Override
    public void startEdit() {
        PlanLine line = getItem();
        if (line == null || line.kind() != Kind.ADD) {
            return;
        }
        super.startEdit();
        OfferField field = new OfferField("", List.of(), false, text -> {
            cancelEdit();
            if (!text.isBlank()) {
                model.begin(line.entry().orElseThrow(), text.strip());
            }
        }, this::cancelEdit);
        field.setPromptText(line.label());
        setGraphic(field);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        field.requestFocus();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
        getTableView().requestFocus();
    }

    @Override
    protected void updateItem(PlanLine line, boolean empty) {
        super.updateItem(line, empty);
        if (isEditing()) {
            return;
        }
        boolean shown = !empty && line != null;
        setGraphic(null);
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        setText(shown ? line.label() : null);
        pseudoClassStateChanged(HEADING, shown && line.kind() == Kind.HEADING);
        pseudoClassStateChanged(ADD, shown && line.kind() == Kind.ADD);
    }
}
