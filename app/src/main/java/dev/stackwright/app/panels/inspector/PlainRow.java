package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.InlineMessage;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A line that shows a text and can be removed. */
final class PlainRow extends VBox {

    /** Takes the thing away, or answers why it cannot be. */
    @FunctionalInterface
    interface Removal {

        Optional<String> remove();
    }

    private final Label text = new Label();
    private final InheritedBadge badge = new InheritedBadge();
    private final SimpleStringProperty refusal = new SimpleStringProperty("");

    PlainRow(String removeSays, Removal removal) {
        getStyleClass().add("plain-row");
        text.getStyleClass().add("code");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Button remove = Icons.button(MaterialDesignC.CLOSE, removeSays,
                () -> refusal.set(removal.remove().orElse("")));
        remove.getStyleClass().add("row-remove");
        HBox line = new HBox(text, badge, remove);
        line.getStyleClass().add("field-line");
        getChildren().addAll(line, new InlineMessage(refusal));
    }

    void show(String shown, String inherited) {
        text.setText(shown);
        text.setTooltip(Icons.tooltip(shown));
        badge.explain(inherited);
    }
}
