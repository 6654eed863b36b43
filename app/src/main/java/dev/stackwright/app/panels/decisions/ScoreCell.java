package dev.stackwright.app.panels.decisions;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.model.decision.Matrix;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Decision.Criterion;
import dev.stackwright.model.design.Decision.Score;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How an option does by a criterion: five steps to choose from, also with the digits, and a word on why. */
final class ScoreCell extends VBox {

    private final String option;
    private final String criterion;
    private final List<ToggleButton> steps = new ArrayList<>();
    private final TextField note = new TextField();
    private Optional<Score> score = Optional.empty();
    private boolean showing;

    ScoreCell(String option, Criterion criterion, DecisionsModel model) {
        this.option = option;
        this.criterion = criterion.id();
        getStyleClass().add("score-cell");
        HBox line = new HBox();
        line.getStyleClass().add("score-steps");
        for (int points = Score.LEAST; points <= Score.MOST; points++) {
            steps.add(step(points, criterion, model));
        }
        line.getChildren().setAll(steps);
        line.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(event, model));
        note.setPromptText(Strings.text("decisions.note.prompt"));
        note.setAccessibleText(Strings.text("decisions.note.spoken", criterion.name(), option));
        note.getStyleClass().add("score-note");
        note.textProperty().addListener((property, before, now) -> {
            if (!showing && score.isPresent()) {
                give(model, Optional.of(new Score(score.get().points(), now)));
            }
        });
        note.setDisable(true);
        getChildren().addAll(line, note);
    }

    private ToggleButton step(int points, Criterion of, DecisionsModel model) {
        ToggleButton step = new ToggleButton(String.valueOf(points));
        step.setMnemonicParsing(false);
        step.getStyleClass().add("score-step");
        String says = Strings.text("decisions.score.spoken", points, of.name(), option);
        step.setAccessibleText(says);
        model.criteria().of(criterion).ifPresent(known -> {
            String ends = points == Score.LEAST ? known.worst() : points == Score.MOST ? known.best() : "";
            if (!ends.isEmpty()) {
                step.setTooltip(Icons.tooltip(ends));
            }
        });
        // A second click takes the score back.
        step.setOnAction(event -> give(model, step.isSelected() ? Optional.of(new Score(points, note.getText()))
                : Optional.empty()));
        return step;
    }

    private void typed(KeyEvent event, DecisionsModel model) {
        String sign = event.getCharacter();
        if (sign.length() == 1 && sign.charAt(0) >= '0' + Score.LEAST && sign.charAt(0) <= '0' + Score.MOST) {
            give(model, Optional.of(new Score(sign.charAt(0) - '0', note.getText())));
            event.consume();
        }
    }

    private void give(DecisionsModel model, Optional<Score> given) {
        model.edit(decision -> new Matrix(decision).withScore(option, criterion, given));
    }

    void show(Decision decision) {
        showing = true;
        try {
            score = decision.options().stream().filter(one -> one.name().equals(option)).findFirst()
                    .flatMap(one -> one.score(criterion));
            for (int i = 0; i < steps.size(); i++) {
                int points = Score.LEAST + i;
                steps.get(i).setSelected(score.filter(given -> given.points() == points).isPresent());
            }
            note.setDisable(score.isEmpty());
            DecisionWords.put(note, score.map(Score::note).orElse(""));
        } finally {
            showing = false;
        }
    }
}
