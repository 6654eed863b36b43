package dev.stackwright.app.editor;

import dev.stackwright.model.symbol.CaretPath;
import dev.stackwright.model.symbol.CaretPath.Step;
import dev.stackwright.model.text.Range;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.fxmisc.richtext.CodeArea;

/** Says above the text in what the caret stands, from the top down; a click goes there. */
final class CaretTrail extends HBox {

    private static final Duration REST = Duration.millis(120);
    private static final String ID = "caret-trail";

    private final Consumer<Range> go;
    private final PauseTransition rest = new PauseTransition(REST);
    private List<Step> steps = List.of();

    /** @param go shows a place of the text */
    CaretTrail(Consumer<Range> go) {
        this.go = go;
        setId(ID);
        getStyleClass().add(ID);
        setAccessibleText(Strings.text("editor.trail"));
        setVisible(false);
        setManaged(false);
    }

    void follow(CodeArea area, EditedFile file, TextSync sync) {
        setVisible(true);
        setManaged(true);
        rest.setOnFinished(event -> show(CaretPath.at(file.snapshot().tree(),
                sync.text().toDocument(area.getCaretPosition()))));
        area.caretPositionProperty().addListener((property, before, now) -> rest.playFromStart());
        rest.playFromStart();
    }

    void dispose() {
        rest.stop();
    }

    /** What is shown stays where it says the same: whatever is new is styled, laid out and painted anew. */
    private void show(List<Step> now) {
        steps = now;
        int shown = (getChildren().size() + 1) / 2;
        if (shown > steps.size()) {
            getChildren().remove(Math.max(0, steps.size() * 2 - 1), getChildren().size());
        }
        for (int i = 0; i < steps.size(); i++) {
            String name = steps.get(i).name();
            if (i < shown) {
                ((Button) getChildren().get(i * 2)).setText(name);
            } else {
                if (i > 0) {
                    getChildren().add(between());
                }
                getChildren().add(button(i, name));
            }
        }
    }

    private static Label between() {
        Label between = new Label("\u203a");
        between.getStyleClass().add("trail-between");
        return between;
    }

    private Button button(int at, String name) {
        Button step = new Button(name);
        step.getStyleClass().setAll("trail-step");
        step.setMnemonicParsing(false);
        step.setFocusTraversable(false);
        step.setMinWidth(0);
        step.setOnAction(event -> go.accept(steps.get(at).place()));
        return step;
    }
}
