package dev.stackwright.app.panels.advice;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.Section;
import dev.stackwright.model.advice.Answer;
import dev.stackwright.model.advice.Topic;
import dev.stackwright.resources.Strings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The questions, topic by topic. What the choices answer is shown and changed there. */
final class QuestionsPane extends VBox {

    private final AdviceModel model;
    private final Map<Answer, CheckBox> boxes = new LinkedHashMap<>();
    private final Map<Topic, Label> chosen = new LinkedHashMap<>();
    private final VBox unknown = new VBox();

    QuestionsPane(AdviceModel model, Asking asking) {
        this.model = model;
        getStyleClass().add("questions");
        unknown.getStyleClass().addAll("section", "unknown-answers");
        unknown.managedProperty().bind(unknown.visibleProperty());
        getChildren().add(unknown);
        for (Topic topic : model.topics()) {
            getChildren().add(topic.choice() ? choice(topic, asking) : question(topic));
        }
    }

    private Section question(Topic topic) {
        VBox answers = new VBox();
        answers.getStyleClass().add("answers");
        for (Answer answer : model.answers(topic)) {
            CheckBox box = new CheckBox(answer.meaning());
            box.setId("answer-" + answer.id().replace(':', '-').replace('.', '-'));
            box.setWrapText(true);
            box.setMnemonicParsing(false);
            box.setOnAction(event -> {
                model.answer(topic, answer, box.isSelected());
                refresh();
            });
            boxes.put(answer, box);
            answers.getChildren().add(box);
        }
        return new Section(topic.name(), hint(topic.question()), answers);
    }

    private Section choice(Topic topic, Asking asking) {
        Label answer = new Label();
        answer.setWrapText(true);
        chosen.put(topic, answer);
        Hyperlink change = new Hyperlink(Strings.text("advice.choices"));
        change.setOnAction(event -> asking.openChoices());
        return new Section(topic.name(), hint(topic.question()), answer, change);
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.setWrapText(true);
        hint.getStyleClass().add("field-hint");
        return hint;
    }

    void focusFirst() {
        boxes.values().stream().findFirst().ifPresent(Node::requestFocus);
    }

    void refresh() {
        boxes.forEach((answer, box) -> box.setSelected(model.isGiven(answer)));
        chosen.forEach((topic, label) -> {
            String said = model.answers(topic).stream().filter(model::isGiven).map(Answer::meaning)
                    .collect(Collectors.joining("\n"));
            label.setText(said.isEmpty() ? Strings.text("advice.choices.open") : said);
        });
        List<String> strangers = model.givenProperty().get().unknown();
        unknown.setVisible(!strangers.isEmpty());
        unknown.getChildren().clear();
        if (!strangers.isEmpty()) {
            Label title = new Label(Strings.text("advice.unknown"));
            title.setWrapText(true);
            title.getStyleClass().add("panel-warning");
            unknown.getChildren().add(title);
            strangers.forEach(id -> unknown.getChildren().add(stranger(id)));
        }
    }

    private HBox stranger(String id) {
        Label name = new Label(id);
        name.getStyleClass().add("code");
        HBox row = new HBox(name, Icons.button(MaterialDesignC.CLOSE, Strings.text("advice.unknown.forget", id),
                () -> model.forget(id)));
        row.getStyleClass().add("field-line");
        return row;
    }
}
