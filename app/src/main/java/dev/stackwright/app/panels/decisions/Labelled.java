package dev.stackwright.app.panels.decisions;

import dev.stackwright.resources.Strings;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A control below its name. */
final class Labelled {

    private Labelled() {
    }

    static VBox of(String nameKey, Control control) {
        Label label = new Label(Strings.text(nameKey));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        VBox both = new VBox(label, control);
        both.getStyleClass().add("labelled-field");
        return both;
    }
}
