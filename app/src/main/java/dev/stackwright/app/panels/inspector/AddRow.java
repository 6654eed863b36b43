package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** One or more empty fields and a button that adds what is typed into them; Enter does the same. */
final class AddRow extends VBox {

    private final List<TextField> fields = new ArrayList<>();
    private final SimpleStringProperty refusal = new SimpleStringProperty("");
    private final Function<List<String>, Optional<String>> add;

    /**
     * @param id      prefix of the fields' ids
     * @param says    what the button does
     * @param prompts one a field
     * @param add     adds the texts, or answers why not
     */
    AddRow(String id, String says, List<String> prompts, Function<List<String>, Optional<String>> add) {
        this.add = add;
        getStyleClass().add("add-row");
        HBox line = new HBox();
        line.getStyleClass().add("field-line");
        for (String prompt : prompts) {
            TextField field = new TextField();
            field.setId(id + "-" + fields.size());
            field.setPromptText(prompt);
            field.setAccessibleText(says + ": " + prompt);
            field.setOnAction(event -> submit());
            field.textProperty().addListener((property, before, now) -> refusal.set(""));
            HBox.setHgrow(field, Priority.ALWAYS);
            fields.add(field);
        }
        Button button = Icons.button(MaterialDesignP.PLUS, says, this::submit);
        button.setId(id + "-add");
        button.disableProperty().bind(firstFieldIsBlank());
        Hindrance.explain(button, Strings.text("inspector.add.nothing", prompts.get(0)));
        line.getChildren().addAll(fields);
        line.getChildren().add(button);
        getChildren().addAll(line, new InlineMessage(refusal));
    }

    /** Forgets what was typed. */
    void clear() {
        fields.forEach(TextField::clear);
        refusal.set("");
    }

    private void submit() {
        List<String> texts = fields.stream().map(TextField::getText).toList();
        if (texts.get(0).isBlank()) {
            return;
        }
        Optional<String> refused = add.apply(texts);
        if (refused.isEmpty()) {
            clear();
            fields.get(0).requestFocus();
        }
        refusal.set(refused.orElse(""));
    }

    private BooleanBinding firstFieldIsBlank() {
        TextField first = fields.get(0);
        return Bindings.createBooleanBinding(() -> first.getText().isBlank(), first.textProperty());
    }
}
