package dev.stackwright.app.editor;

import dev.stackwright.model.symbol.CaretPath;
import dev.stackwright.model.symbol.CaretPath.Step;
import dev.stackwright.model.text.Range;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
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

    /** Places move with every key; what is shown stays where it says the same. */
    private void show(List<Step> now) {
        boolean same = names(now).equals(names(steps));
        steps = now;
        if (!same) {
            getChildren().setAll(parts());
        }
    }

    private static List<String> names(List<Step> steps) {
        return steps.stream().map(Step::name).toList();
    }

    private List<Node> parts() {
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            int at = i;
            if (i > 0) {
                Label between = new Label("\u203a");
                between.getStyleClass().add("trail-between");
                parts.add(between);
            }
            Button step = new Button(steps.get(i).name());
            step.getStyleClass().setAll("trail-step");
            step.setMnemonicParsing(false);
            step.setFocusTraversable(false);
            step.setMinWidth(0);
            step.setOnAction(event -> go.accept(steps.get(at).place()));
            parts.add(step);
        }
        return parts;
    }
}
