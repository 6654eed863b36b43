package dev.stackwright.app.panels.decisions;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.model.decision.Matrix;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Decision.Criterion;
import dev.stackwright.resources.Strings;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The name of a criterion, to change or to take out, with what it asks. */
final class CriterionCell extends HBox {

    private final String id;
    private final TextField name = new TextField();
    private boolean showing;

    CriterionCell(Criterion criterion, DecisionsModel model) {
        this.id = criterion.id();
        getStyleClass().addAll("criterion-cell", "plain-row");
        name.setId("criterion-" + id);
        name.setAccessibleText(Strings.text("decisions.criterion"));
        name.getStyleClass().add("criterion-name");
        model.criteria().of(id).ifPresent(known -> name.setTooltip(Icons.tooltip(Strings.text(
                "decisions.criterion.tooltip", known.meaning(), known.worst(), known.best()))));
        name.textProperty().addListener((property, before, now) -> {
            if (!showing) {
                model.edit(decision -> new Matrix(decision).withName(id, now));
            }
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().addAll(name, MatrixGrid.removing(Strings.text("decisions.criterion.remove", criterion.name()),
                () -> model.edit(decision -> new Matrix(decision).without(criterion))));
    }

    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    void show(Decision decision) {
        showing = true;
        try {
            decision.criteria().stream().filter(criterion -> criterion.id().equals(id)).findFirst()
                    .ifPresent(criterion -> DecisionWords.put(name, criterion.name()));
        } finally {
            showing = false;
        }
    }
}
