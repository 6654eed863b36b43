package dev.stackwright.app.panels.decisions;

import dev.stackwright.model.decision.Matrix;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Decision.Criterion;
import dev.stackwright.resources.Strings;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The weight of a criterion: digits only, and the arrow keys change it by one. Nothing typed counts as 0. */
final class WeightField extends TextField {

    private static final int MOST_DIGITS = 3;

    private final String criterion;
    private boolean showing;

    WeightField(Criterion criterion, DecisionsModel model) {
        this.criterion = criterion.id();
        setId("weight-" + criterion.id());
        setAccessibleText(Strings.text("decisions.weight.spoken", criterion.name()));
        getStyleClass().add("weight-field");
        setTextFormatter(new TextFormatter<>(change ->
                change.getControlNewText().matches("\\d{0," + MOST_DIGITS + "}") ? change : null));
        textProperty().addListener((property, before, now) -> {
            if (!showing) {
                model.edit(decision -> new Matrix(decision).withWeight(this.criterion, number(now)));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
            if (step != 0) {
                setText(String.valueOf(Math.max(0, number(getText()) + step)));
                event.consume();
            }
        });
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    void show(Decision decision) {
        showing = true;
        try {
            decision.criteria().stream().filter(one -> one.id().equals(criterion)).findFirst()
                    .filter(one -> one.weight() != number(getText()))
                    .ifPresent(one -> setText(String.valueOf(one.weight())));
        } finally {
            showing = false;
        }
    }
}
