package dev.stackwright.app.panels.catalog;

import dev.stackwright.resources.Strings;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Facts one below the other, each with its name at the left. */
final class FactGrid extends GridPane {

    FactGrid() {
        getStyleClass().add("fact-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, values);
    }

    /** @param nameKey key of the text that names the fact */
    void add(String nameKey, Node value) {
        addNamed(new Label(Strings.text(nameKey)), value);
    }

    void addNamed(Label name, Node value) {
        name.getStyleClass().add("fact-name");
        name.setLabelFor(value);
        GridPane.setValignment(name, VPos.TOP);
        addRow(getRowCount(), name, value);
    }

    boolean isEmpty() {
        return getChildren().isEmpty();
    }
}
