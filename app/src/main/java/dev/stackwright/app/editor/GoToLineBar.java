package dev.stackwright.app.editor;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.model.text.Position;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** The bar that asks for a line, or for line and column: {@code 12} or {@code 12:5}. */
final class GoToLineBar extends HBox {

    private static final Pattern PLACE = Pattern.compile("\\s*(\\d{1,9})\\s*(?:[:,]\\s*(\\d{1,9})\\s*)?");

    private final TextField place = new TextField();
    private final Button go = new Button(Strings.text("editor.goToLine.go"));
    private final Consumer<Position> chosen;

    /**
     * @param chosen gets what was asked for; the line may lie behind the last
     * @param close  takes the bar away
     */
    GoToLineBar(Consumer<Position> chosen, Runnable close) {
        this.chosen = chosen;
        getStyleClass().addAll("find-bar", "find-row");
        setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(Strings.text("editor.goToLine.label"));
        label.setLabelFor(place);
        place.setPrefColumnCount(8);
        place.textProperty().addListener(text -> go.setDisable(asked().isEmpty()));
        place.setOnAction(event -> choose());
        go.setOnAction(event -> choose());
        go.setDisable(true);
        Hindrance.explain(go, Strings.text("editor.goToLine.noNumber"));
        getChildren().addAll(label, place, go);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    /** @param lines how many lines there are */
    void open(int lines) {
        place.setPromptText(Strings.text("editor.goToLine.prompt", lines));
        place.clear();
        place.requestFocus();
    }

    private void choose() {
        asked().ifPresent(chosen);
    }

    private Optional<Position> asked() {
        Matcher matcher = PLACE.matcher(place.getText());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
        return Optional.of(new Position(Math.max(1, Integer.parseInt(matcher.group(1))), Math.max(1, column)));
    }
}
