package dev.stackwright.app.panels.review;

import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.rendering.document.OpenQuestion;
import dev.stackwright.rendering.handoff.AnswerPlace;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What a document leaves open; each question leads to where it is answered. */
final class QuestionsPane extends ScrollPane {

    private static final double WIDTH_PX = 280;

    private final Consumer<AnswerPlace> lead;
    private final WrappedText title = new WrappedText("", "brief-question");
    private final VBox lines = new VBox();
    private List<OpenQuestion> shown = List.of();

    QuestionsPane(Consumer<AnswerPlace> lead) {
        this.lead = lead;
        setId("paper-questions");
        getStyleClass().addAll("brief-scroll", "paper-questions");
        setFitToWidth(true);
        setPrefWidth(WIDTH_PX);
        setMinWidth(WIDTH_PX);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        lines.getStyleClass().add("paper-question-list");
        VBox body = new VBox(title, lines);
        body.getStyleClass().add("paper-question-body");
        setContent(body);
    }

    void show(List<OpenQuestion> questions) {
        if (questions.equals(shown)) {
            return;
        }
        shown = List.copyOf(questions);
        title.setText(Strings.counted("review.questions", questions.size()));
        List<Node> nodes = new ArrayList<>();
        String section = "";
        for (OpenQuestion question : questions) {
            if (!question.section().equals(section)) {
                section = question.section();
                nodes.add(new WrappedText(section, "paper-question-section"));
            }
            nodes.add(line(question));
        }
        lines.getChildren().setAll(nodes);
    }

    private Node line(OpenQuestion question) {
        Node words = question.at().<Node>map(place -> link(question.text(), place))
                .orElseGet(() -> new WrappedText(question.text(), "paper-question"));
        return new VBox(words, new WrappedText(Strings.text("brief.who", question.who()), "field-hint"));
    }

    private Hyperlink link(String text, AnswerPlace place) {
        Hyperlink link = new Hyperlink(text);
        link.setMnemonicParsing(false);
        link.setWrapText(true);
        link.getStyleClass().add("paper-question");
        link.setOnAction(event -> lead.accept(place));
        return link;
    }
}
