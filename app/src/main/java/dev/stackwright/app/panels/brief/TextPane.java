package dev.stackwright.app.panels.brief;

import dev.stackwright.app.controls.CommitArea;
import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.markdown.MarkdownView;
import dev.stackwright.app.controls.markdown.MarkdownWays;
import dev.stackwright.model.brief.Answer;
import dev.stackwright.model.brief.TextField;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A question answered by a text: a line, or Markdown beside what it looks like. */
final class TextPane extends VBox implements BriefPane {

    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 16;
    private static final int LETTERS_OF_ROW = 60;
    /** So that halves stay halves whatever stands in them. */
    private static final double HALF_PX = 100;

    private final Function<BriefOutline, Answer> answers;
    private final QuestionHead head;
    private final Function<String, Optional<String>> commit;
    private final TextField field;
    private Optional<CommitField> line = Optional.empty();
    private Optional<CommitArea> area = Optional.empty();

    /** @param answers how the question stands in a design */
    TextPane(TextField field, Function<BriefOutline, Answer> answers, Function<String, Optional<String>> commit) {
        this.field = field;
        this.answers = answers;
        this.commit = commit;
        head = new QuestionHead(field);
        getStyleClass().add("brief-field");
        getChildren().add(head);
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
        String text = answer instanceof Answer.Written written ? written.text() : "";
        // A line would drop the breaks of a text that was written elsewhere.
        if (area.isEmpty() && (field.isLong() || text.indexOf('\n') >= 0)) {
            makeArea();
        } else if (area.isEmpty() && line.isEmpty()) {
            makeLine();
        }
        area.ifPresent(shown -> shown.show(text));
        line.ifPresent(shown -> shown.show(text));
    }

    private void makeLine() {
        CommitField made = new CommitField(commit);
        made.setId(BriefPane.idOf(field));
        made.setAccessibleText(field.title());
        line = Optional.of(made);
        getChildren().setAll(head, made, new InlineMessage(made.refusalProperty()));
    }

    private void makeArea() {
        CommitArea made = new CommitArea(commit);
        made.setId(BriefPane.idOf(field));
        made.setAccessibleText(field.title());
        made.setPromptText(Strings.text("brief.markdown"));
        MarkdownView view = new MarkdownView(MarkdownWays.NONE);
        Label empty = new Label(Strings.text("brief.preview.empty"));
        empty.getStyleClass().add("field-hint");
        VBox preview = new VBox(empty, view);
        preview.getStyleClass().add("brief-preview");
        made.textProperty().addListener((property, before, now) -> {
            view.show(now);
            made.setPrefRowCount(rows(now));
            empty.setVisible(now.isBlank());
            empty.setManaged(now.isBlank());
        });
        made.setPrefRowCount(LEAST_ROWS);
        HBox sides = new HBox(half(made), half(preview));
        sides.getStyleClass().add("brief-sides");
        area = Optional.of(made);
        line = Optional.empty();
        getChildren().setAll(head, sides, new InlineMessage(made.refusalProperty()));
    }

    private static int rows(String text) {
        int lines = text.lines().mapToInt(line -> 1 + line.length() / LETTERS_OF_ROW).sum();
        return Math.max(LEAST_ROWS, Math.min(MOST_ROWS, lines + 1));
    }

    private static Node half(Region side) {
        side.setPrefWidth(HALF_PX);
        side.setMinWidth(HALF_PX);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }
}
