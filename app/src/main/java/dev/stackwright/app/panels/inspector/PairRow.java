package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Of two selected elements: buttons that say what flows from the one to the other. */
final class PairRow extends VBox {

    private final InspectorModel model;
    private final Button there = new Button();
    private final Button back = new Button();
    private final SimpleStringProperty refusal = new SimpleStringProperty("");
    private Optional<EdgeKey> pair = Optional.empty();

    PairRow(InspectorModel model) {
        this.model = model;
        getStyleClass().add("edge-waiting");
        there.setId("pair-there");
        there.setMnemonicParsing(false);
        there.setOnAction(event -> pair.ifPresent(this::say));
        back.setId("pair-back");
        back.setMnemonicParsing(false);
        back.setOnAction(event -> pair.map(edge -> new EdgeKey(edge.to(), edge.from())).ifPresent(this::say));
        getChildren().addAll(there, back, new InlineMessage(refusal));
    }

    private void say(EdgeKey edge) {
        refusal.set(model.say(edge).orElse(""));
    }

    /** Takes no room unless there are two that something can flow between. */
    void show(List<ElementId> elements) {
        pair = elements.size() == 2 && model.speakers().containsAll(elements)
                ? Optional.of(new EdgeKey(elements.get(0), elements.get(1))) : Optional.empty();
        refusal.set("");
        pair.ifPresent(edge -> {
            String first = Landscape.nameOf(edge.from());
            String second = Landscape.nameOf(edge.to());
            there.setText(Strings.text("inspector.pair", first, second));
            back.setText(Strings.text("inspector.pair", second, first));
        });
        Shown.set(this, pair.isPresent());
    }
}
