package dev.stackwright.app.panels.scenarios;

import dev.stackwright.app.controls.ChosenText;
import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.project.ElementTitle;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** A line that adds a step: who tells whom what. After a step the next one begins where that one went to. */
final class StepForm extends HBox {

    private final ScenariosModel model;
    private final ComboBox<ElementId> from = box("scenario-from", "scenarios.step.from");
    private final ComboBox<ElementId> to = box("scenario-to", "scenarios.step.to");
    private final TextField text = new TextField();
    private final CheckBox answer = new CheckBox(Strings.text("scenarios.step.answer"));
    private final Consumer<Optional<String>> refused;

    /** @param refused gets why the last step was refused; empty where it was not */
    StepForm(ScenariosModel model, Consumer<Optional<String>> refused) {
        this.model = model;
        this.refused = refused;
        getStyleClass().addAll("field-line", "step-form");
        text.setId("scenario-text");
        text.setPromptText(Strings.text("scenarios.step.text.prompt"));
        text.setAccessibleText(Strings.text("scenarios.step.text"));
        text.setOnAction(event -> add());
        HBox.setHgrow(text, Priority.ALWAYS);
        answer.setId("scenario-answer");
        Button add = new Button(Strings.text("scenarios.step.add"), new FontIcon(MaterialDesignP.PLUS));
        add.setId("scenario-add-step");
        add.setOnAction(event -> add());
        add.disableProperty().bind(from.valueProperty().isNull().or(to.valueProperty().isNull()));
        Hindrance.explain(add, Strings.text("scenarios.step.ends"));
        Label arrow = new Label(Strings.text("inspector.edge.to"));
        arrow.getStyleClass().add("field-hint");
        getChildren().addAll(from, arrow, to, text, answer, add);
    }

    private static ComboBox<ElementId> box(String id, String key) {
        ComboBox<ElementId> box = new ComboBox<>();
        box.setId(id);
        box.setPromptText(Strings.text(key));
        box.setAccessibleText(Strings.text(key));
        box.setConverter(new ChosenText<>(ElementTitle::of));
        return box;
    }

    private void add() {
        if (from.getValue() == null || to.getValue() == null) {
            return;
        }
        ElementId next = to.getValue();
        Optional<String> reason = model.addStep(new ScenarioStep(from.getValue(), next, text.getText().strip(),
                answer.isSelected()));
        refused.accept(reason);
        if (reason.isEmpty()) {
            from.setValue(next);
            text.clear();
            answer.setSelected(false);
            to.requestFocus();
        }
    }

    /** Offers who is there now. */
    void refresh() {
        List<ElementId> all = model.speakers();
        if (!from.getItems().equals(all)) {
            show(from, all);
            show(to, all);
        }
    }

    private static void show(ComboBox<ElementId> box, List<ElementId> all) {
        ElementId chosen = box.getValue();
        box.getItems().setAll(all);
        box.setValue(chosen != null && all.contains(chosen) ? chosen : null);
    }
}
