package dev.stackwright.app.panels.decisions;

import dev.stackwright.model.decision.Weighing;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Decision.Criterion;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The total of an option with its arithmetic, or what it waits for. */
final class TotalCell extends VBox {

    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");

    private final String option;
    private final Label total = new Label();
    private final Label arithmetic = new Label();

    TotalCell(String option) {
        this.option = option;
        getStyleClass().add("total-cell");
        total.getStyleClass().add("matrix-total");
        arithmetic.getStyleClass().add("field-hint");
        arithmetic.setWrapText(true);
        arithmetic.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(total, arithmetic);
    }

    void show(Decision decision) {
        Weighing weighing = new Weighing(decision);
        Optional<Decision.Option> own = decision.options().stream().filter(one -> one.name().equals(option))
                .findFirst();
        own.ifPresent(judged -> {
            total.setText(weighing.total(judged).map(Object::toString)
                    .orElse(Strings.text("decisions.total.none")));
            arithmetic.setText(weighing.total(judged)
                    .map(known -> Strings.text("decisions.total.sum", weighing.arithmetic(judged)))
                    .orElseGet(() -> waiting(weighing, judged)));
            pseudoClassStateChanged(BEST, weighing.best().contains(judged));
        });
    }

    private static String waiting(Weighing weighing, Decision.Option judged) {
        String missing = weighing.unjudged(judged).stream().map(Criterion::name).collect(Collectors.joining(", "));
        return missing.isEmpty() ? Strings.text("decisions.total.weights")
                : Strings.text("decisions.total.missing", missing);
    }
}
