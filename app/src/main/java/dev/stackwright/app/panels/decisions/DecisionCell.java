package dev.stackwright.app.panels.decisions;

import dev.stackwright.model.decision.LinkTarget;
import dev.stackwright.resources.Strings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A decision in the list: title, number, how far it is, its day. */
final class DecisionCell extends ListCell<DecisionRow> {

    @Override
    protected void updateItem(DecisionRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(null);
        if (!empty && row != null) {
            Label title = new Label(row.decision().title().isBlank() ? Strings.text("decisions.untitled")
                    : row.decision().title());
            title.getStyleClass().add("decision-name");
            Label status = new Label(Strings.text("decisions.status." + row.decision().status().id()));
            status.getStyleClass().addAll("badge", "decision-" + row.decision().status().id());
            Label date = new Label(row.decision().date().toString());
            date.getStyleClass().add("field-hint");
            Label number = new Label(row.number().map(LinkTarget::label).orElse(""));
            number.getStyleClass().add("decision-number");
            HBox below = new HBox(number, status, date);
            below.getStyleClass().add("decision-below");
            if (row.isDraft()) {
                Label unsaved = new Label(Strings.text("decisions.unsaved"));
                unsaved.getStyleClass().add("decision-unsaved");
                below.getChildren().add(unsaved);
            }
            VBox both = new VBox(title, below);
            both.getStyleClass().add("decision-row");
            setGraphic(both);
            setAccessibleText(String.join(", ", number.getText(), title.getText(), status.getText()));
        }
    }
}
