package dev.stackwright.app.panels.brief;

import dev.stackwright.app.controls.ChosenText;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.model.brief.Answer;
import dev.stackwright.model.brief.BriefField.Option;
import dev.stackwright.model.brief.TextField;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/** A question answered by one of several things to choose, or by none of them. */
final class OptionPane extends VBox implements BriefPane {

    private static final Option NONE = new Option("", Strings.text("brief.undecided"));

    private final Function<BriefOutline, Answer> answers;
    private final QuestionHead head;
    private final TextField field;
    private final ComboBox<Option> box = new ComboBox<>();
    private boolean following;

    OptionPane(TextField field, Function<BriefOutline, Answer> answers, Function<String, Optional<String>> commit) {
        this.field = field;
        this.answers = answers;
        SimpleStringProperty refusal = new SimpleStringProperty("");
        head = new QuestionHead(field);
        getStyleClass().add("brief-field");
        box.setId(BriefPane.idOf(field));
        box.setAccessibleText(field.title());
        box.getItems().add(NONE);
        box.getItems().addAll(field.options());
        box.setConverter(new ChosenText<>(Option::title));
        box.valueProperty().addListener((property, before, now) -> {
            if (!following && now != null) {
                refusal.set(commit.apply(now.id()).orElse(""));
            }
        });
        getChildren().addAll(head, box, new InlineMessage(refusal));
    }

    @Override
    public String field() {
        return field.id();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(BriefOutline now) {
        Answer answer = answers.apply(now);
        head.show(answer);
        String id = answer instanceof Answer.Written written ? written.text() : "";
        following = true;
        box.setValue(field.options().stream().filter(option -> option.id().equals(id)).findFirst()
                .orElse(id.isEmpty() ? NONE : new Option(id, id)));
        following = false;
    }
}
