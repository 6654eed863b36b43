package dev.stackwright.app.dialogs;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.model.ladder.Rung;
import dev.stackwright.model.ladder.Signature;
import dev.stackwright.model.ladder.StepAnswers;
import dev.stackwright.model.ladder.StepQuestion;
import dev.stackwright.resources.Strings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks the questions of a step in a dialog; what is not answered stays open. */
final class StageStepPrompt implements StepPrompt {

    private static final double MAX_HEIGHT_PX = 460;

    private final Window owner;
    private final ReviewerName known;

    StageStepPrompt(Window owner, ReviewerName known) {
        this.owner = owner;
        this.known = known;
    }

    @Override
    public Optional<StepAnswers> answers(Rung rung, List<StepQuestion> questions) {
        List<StepField> fields = questions.stream().map(StepField::of).toList();
        TextField name = new TextField(known.get());
        name.setId("step-name");
        VBox signing = DialogField.of(Strings.text("step.by"), name);
        ReadOnlyProperty<?>[] watched = fields.stream().map(StepField::answer).toArray(ReadOnlyProperty<?>[]::new);
        BooleanBinding settles = Bindings.createBooleanBinding(
                () -> fields.stream().anyMatch(StepField::settles), watched);
        signing.visibleProperty().bind(settles);
        signing.managedProperty().bind(settles);
        Dialog<ButtonType> dialog = StudioDialog.of(owner, Strings.text("step.title", rung.number(), rung.name()));
        dialog.getDialogPane().getStyleClass().add("medium");
        dialog.getDialogPane().setContent(body(rung, fields, signing));
        ButtonType go = new ButtonType(Strings.text("step.show"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(go,
                new ButtonType(Strings.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        Node button = dialog.getDialogPane().lookupButton(go);
        button.setId("step-go");
        Hindrance.explain(button, Strings.text("step.nameMissing"));
        button.disableProperty().bind(Bindings.createBooleanBinding(
                () -> settles.get() && name.getText().isBlank(), settles, name.textProperty()));
        dialog.setOnShown(event -> fields.get(0).requestFocus());
        return dialog.showAndWait().filter(go::equals).map(chosen -> given(fields, name.getText()));
    }

    private StepAnswers given(List<StepField> fields, String name) {
        Map<String, String> answers = new HashMap<>();
        fields.forEach(field -> answers.put(field.question().id(), field.answer().getValue()));
        if (name.isBlank()) {
            return new StepAnswers(answers, Optional.empty());
        }
        known.set(name);
        return new StepAnswers(answers, Optional.of(new Signature(known.get(),
                LocalDate.now(Clock.systemDefaultZone()))));
    }

    private static Node body(Rung rung, List<StepField> fields, VBox signing) {
        Label goal = new Label(rung.goal());
        goal.setWrapText(true);
        goal.getStyleClass().add("dialog-text");
        List<Node> rows = new ArrayList<>(List.of(goal));
        fields.forEach(field -> rows.add(field.node()));
        rows.add(signing);
        VBox body = new VBox(rows.toArray(Node[]::new));
        body.getStyleClass().add("dialog-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("dialog-scroll");
        scroll.setMaxHeight(MAX_HEIGHT_PX);
        return scroll;
    }
}
