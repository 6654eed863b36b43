package dev.stackwright.app.dialogs;

import dev.stackwright.resources.Strings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A control of a dialog below its name. */
final class LabelledField {

    private LabelledField() {
    }

    static VBox of(String key, Node field) {
        return of(key, field, field);
    }

    /** @param shown what stands below the name, with the field in it */
    static VBox of(String key, Node field, Node shown) {
        Label label = new Label(Strings.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        VBox box = new VBox(label, shown);
        box.getStyleClass().add("labelled-field");
        return box;
    }
}
