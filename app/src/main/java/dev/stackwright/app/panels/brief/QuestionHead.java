package dev.stackwright.app.panels.brief;

import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.model.brief.Answer;
import dev.stackwright.model.brief.BriefField;
import dev.stackwright.resources.Strings;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What is asked, whether it is open, who could answer, and what a good answer says. */
final class QuestionHead extends VBox {

    private final Label state = new Label();
    private final Label who = new Label();
    private final String answerer;

    QuestionHead(BriefField field) {
        answerer = field.who();
        getStyleClass().add("brief-head");
        WrappedText title = new WrappedText(field.title(), "brief-question");
        state.getStyleClass().add("brief-state");
        state.setId(BriefPane.idOf(field) + "-state");
        who.getStyleClass().add("field-hint");
        FlowPane line = new FlowPane(title, state, who);
        line.getStyleClass().add("brief-head-line");
        getChildren().add(line);
        field.hint().ifPresent(hint -> getChildren().add(new WrappedText(hint, "field-hint")));
    }

    void show(Answer answer) {
        boolean isChosen = answer instanceof Answer.Chosen;
        state.setText(answer instanceof Answer.Chosen chosen ? Strings.text("brief.chosen", chosen.words())
                : Strings.text("brief.open"));
        state.getStyleClass().removeAll("open", "chosen");
        state.getStyleClass().add(isChosen ? "chosen" : "open");
        state.setVisible(answer.isOpen() || isChosen);
        state.setManaged(state.isVisible());
        who.setText(Strings.text("brief.who", answerer));
        who.setVisible(answer.isOpen());
        who.setManaged(answer.isOpen());
    }
}
