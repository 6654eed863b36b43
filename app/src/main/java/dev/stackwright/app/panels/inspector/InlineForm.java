package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.InlineMessage;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A question with a field for its answer, opened right below what it is about. Enter or its button does it, Escape
 * or a second click on what opened it puts it away.
 */
final class InlineForm extends VBox {

    private final TextField field = new TextField();
    private final SimpleStringProperty refusal = new SimpleStringProperty("");
    private final Supplier<Optional<String>> act;

    /**
     * @param id   prefix of the ids
     * @param says what the button does
     * @param act  does it, or answers why not
     * @param more what stands above the field
     */
    InlineForm(String id, String says, Supplier<Optional<String>> act, Node... more) {
        this.act = act;
        setId(id + "-form");
        getStyleClass().add("inline-form");
        field.setId(id + "-field");
        field.getStyleClass().add("code");
        field.setOnAction(event -> submit());
        field.textProperty().addListener((property, before, now) -> refusal.set(""));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button button = new Button(says);
        button.setId(id + "-do");
        button.setOnAction(event -> submit());
        button.disableProperty().bind(field.textProperty().map(String::isBlank));
        HBox line = new HBox(field, button);
        line.getStyleClass().add("field-line");
        getChildren().addAll(more);
        getChildren().addAll(line, new InlineMessage(refusal));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        close();
    }

    TextField field() {
        return field;
    }

    /** @param prompt what the field is for */
    void ask(String prompt) {
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
    }

    void toggle() {
        show(!isVisible());
        if (isVisible()) {
            field.requestFocus();
            field.selectAll();
        }
    }

    void close() {
        refusal.set("");
        show(false);
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private void submit() {
        if (field.getText().isBlank()) {
            return;
        }
        Optional<String> refused = act.get();
        if (refused.isEmpty()) {
            close();
        }
        refusal.set(refused.orElse(""));
    }
}
