package dev.stackwright.app.panels.scenarios;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Name and description of a scenario, side by side. */
final class ScenarioHead extends VBox {

    private final ScenariosModel model;
    private final CommitField name;
    private final CommitField description;
    private Optional<String> shown = Optional.empty();

    ScenarioHead(ScenariosModel model) {
        this.model = model;
        name = field("scenario-name", "inspector.name", model::rename);
        description = field("scenario-description", "scenarios.description", model::describe);
        description.setPromptText(Strings.text("scenarios.description.prompt"));
        HBox.setHgrow(description, Priority.ALWAYS);
        HBox line = new HBox(name, description);
        line.getStyleClass().add("field-line");
        getChildren().addAll(line, new InlineMessage(name.refusalProperty()),
                new InlineMessage(description.refusalProperty()));
    }

    private static CommitField field(String id, String key, Function<String, Optional<String>> commit) {
        CommitField field = new CommitField(commit);
        field.setId(id);
        field.setAccessibleText(Strings.text(key));
        return field;
    }

    void refresh() {
        Optional<String> now = model.shown();
        String words = model.scenario().description().orElse("");
        if (!shown.equals(now)) {
            shown = now;
            name.reset(now.orElse(""));
            description.reset(words);
        }
        name.show(now.orElse(""));
        description.show(words);
    }

    /** Puts the caret into the name. */
    void focus() {
        name.requestFocus();
        name.selectAll();
    }
}
