package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.ChosenText;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Something that is so, is not so, or of which nothing is said. */
final class YesNoBox extends VBox {

    private final ChoiceBox<Optional<Boolean>> box = new ChoiceBox<>();
    private boolean showing;

    /** @param key of its name; {@code key.true}, {@code key.false} and {@code key.unsaid} are its answers */
    YesNoBox(String key, Consumer<Optional<Boolean>> choose) {
        getStyleClass().add("labelled-field");
        Label label = new Label(Strings.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(box);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new ChosenText<>(said -> Strings.text(key + "." + said.map(String::valueOf)
                .orElse("unsaid"))));
        box.getItems().setAll(List.of(Optional.empty(), Optional.of(true), Optional.of(false)));
        box.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                choose.accept(now);
            }
        });
        getChildren().addAll(label, box);
    }

    void show(Optional<Boolean> said) {
        put(said);
    }

    /** No answer, since there are several. */
    void showDiffering() {
        put(null);
    }

    private void put(Optional<Boolean> said) {
        showing = true;
        try {
            box.setValue(said);
        } finally {
            showing = false;
        }
    }
}
