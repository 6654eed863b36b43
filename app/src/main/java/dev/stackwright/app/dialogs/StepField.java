package dev.stackwright.app.dialogs;

import dev.stackwright.model.ladder.StepQuestion;
import dev.stackwright.model.ladder.StepQuestion.Option;
import dev.stackwright.resources.Strings;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** One question of a step with what it is answered by: buttons to choose from, or a line to write in. */
final class StepField {

    private final StepQuestion question;
    private final SimpleStringProperty answer = new SimpleStringProperty("");
    private final VBox box = new VBox();
    private final Node first;

    private StepField(StepQuestion question) {
        this.question = question;
        Label text = new Label(question.text());
        text.setWrapText(true);
        text.getStyleClass().add("step-question");
        box.getStyleClass().add("step-field");
        box.getChildren().add(text);
        first = question.options().isEmpty() ? line() : options();
    }

    static StepField of(StepQuestion question) {
        return new StepField(question);
    }

    private Node line() {
        TextField field = new TextField();
        field.setId("step-" + question.id());
        field.setAccessibleText(question.text());
        answer.bind(field.textProperty());
        Label hint = new Label(question.hint());
        hint.setWrapText(true);
        hint.getStyleClass().add("field-hint");
        box.getChildren().addAll(field, hint);
        return field;
    }

    private Node options() {
        ToggleGroup group = new ToggleGroup();
        Node top = null;
        for (Option option : question.options()) {
            RadioButton button = new RadioButton(option.name());
            button.setId("step-" + question.id() + "-" + option.id());
            button.setMnemonicParsing(false);
            button.setToggleGroup(group);
            button.setUserData(option);
            Label note = new Label(option.note());
            note.setWrapText(true);
            note.getStyleClass().addAll("field-hint", "step-note");
            button.setAccessibleHelp(option.note());
            box.getChildren().addAll(button, note);
            top = top == null ? button : top;
        }
        RadioButton open = new RadioButton(Strings.text("step.open"));
        open.setId("step-" + question.id() + "-open");
        open.setToggleGroup(group);
        open.setSelected(true);
        box.getChildren().add(open);
        group.selectedToggleProperty().addListener((property, before, now) ->
                answer.set(now != null && now.getUserData() instanceof Option option ? option.id() : ""));
        return top;
    }

    StepQuestion question() {
        return question;
    }

    Node node() {
        return box;
    }

    /** The id of the chosen option, or what was written; empty while there is no answer. */
    ReadOnlyProperty<String> answer() {
        return answer;
    }

    /** True where the answer is a decision to do without. */
    boolean settles() {
        return question.options().stream().anyMatch(option -> option.id().equals(answer.get()) && option.settles());
    }

    void requestFocus() {
        first.requestFocus();
    }
}
