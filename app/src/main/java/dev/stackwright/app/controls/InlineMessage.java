package dev.stackwright.app.controls;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** Why something was refused, right below where it was asked for. Takes no room while there is nothing to say. */
public final class InlineMessage extends Label {

    public InlineMessage(ObservableValue<String> message) {
        getStyleClass().add("inline-message");
        setWrapText(true);
        setGraphic(new FontIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
        textProperty().bind(message);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
