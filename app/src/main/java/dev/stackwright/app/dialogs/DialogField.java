package dev.stackwright.app.dialogs;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A field of a dialog with its label above it. */
final class DialogField {

    private DialogField() {
    }

    static VBox of(String text, Node field) {
        Label label = new Label(text);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("labelled-field");
        return box;
    }
}
