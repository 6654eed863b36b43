package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Says that all of a service is written elsewhere, and offers to detach a copy. */
final class AliasRow extends VBox {

    private final Label sentence = new Label();
    private final SimpleStringProperty refusal = new SimpleStringProperty("");

    /** @param detach writes the service out, or answers why not */
    AliasRow(Supplier<Optional<String>> detach) {
        getStyleClass().add("labelled-field");
        sentence.getStyleClass().add("field-hint");
        sentence.setWrapText(true);
        Hyperlink link = new Hyperlink(Strings.text("inspector.detach"));
        link.setId("inspector-detach");
        link.setOnAction(event -> {
            link.setVisited(false);
            refusal.set(detach.get().orElse(""));
        });
        getChildren().addAll(sentence, link, new InlineMessage(refusal));
    }

    void show(ServiceFacts facts) {
        sentence.setText(facts.alias());
        refusal.set("");
        setVisible(!facts.alias().isEmpty());
        setManaged(isVisible());
    }
}
