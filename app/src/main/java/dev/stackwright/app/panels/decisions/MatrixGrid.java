package dev.stackwright.app.panels.decisions;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.decision.FreeId;
import dev.stackwright.model.decision.Matrix;
import dev.stackwright.model.decision.Weighing;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Decision.Criterion;
import dev.stackwright.model.design.Decision.Option;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/**
 * The weighted matrix: a row for each criterion with its weight, a column for each option with scores and notes, the
 * totals with their arithmetic below. Cells stay the same nodes until criteria or options come or go.
 */
final class MatrixGrid extends GridPane {

    private static final int FIRST_OPTION = 2;

    /** What decides on the cells there are. */
    private record Shape(List<String> criteria, List<String> options) {

        static Shape of(Decision decision) {
            return new Shape(decision.criteria().stream().map(Criterion::id).toList(),
                    decision.options().stream().map(Option::name).toList());
        }
    }

    private final DecisionsModel model;
    private final Catalog catalog;
    private final Consumer<String> openPage;
    private final List<Consumer<Decision>> parts = new ArrayList<>();
    private Shape shape = new Shape(List.of(), List.of());
    private String ofDecision = "";

    MatrixGrid(DecisionsModel model, Catalog catalog, Consumer<String> openPage) {
        this.model = model;
        this.catalog = catalog;
        this.openPage = openPage;
        setId("decision-matrix");
        getStyleClass().add("matrix");
    }

    void show(Decision decision) {
        String id = model.shownProperty().get().map(DecisionRow::id).orElse("");
        Shape wanted = Shape.of(decision);
        if (!wanted.equals(shape) || !id.equals(ofDecision)) {
            shape = wanted;
            ofDecision = id;
            build(decision);
        }
        parts.forEach(part -> part.accept(decision));
    }

    private void build(Decision decision) {
        getChildren().clear();
        parts.clear();
        add(head("decisions.criterion"), 0, 0);
        add(head("decisions.weight"), 1, 0);
        int column = FIRST_OPTION;
        for (Option option : decision.options()) {
            add(new OptionHead(option, catalog, openPage, () -> model.edit(now -> new Matrix(now).without(option))),
                    column++, 0);
        }
        int row = 1;
        for (Criterion criterion : decision.criteria()) {
            addRow(decision, criterion, row++);
        }
        addFoot(decision, row);
    }

    private void addRow(Decision decision, Criterion criterion, int row) {
        CriterionCell cell = new CriterionCell(criterion, model);
        WeightField weight = new WeightField(criterion, model);
        add(cell, 0, row);
        add(weight, 1, row);
        List.<Node>of(cell, weight).forEach(node -> GridPane.setValignment(node, VPos.TOP));
        parts.add(cell::show);
        parts.add(weight::show);
        int column = FIRST_OPTION;
        for (Option option : decision.options()) {
            ScoreCell score = new ScoreCell(option.name(), criterion, model);
            add(score, column++, row);
            parts.add(score::show);
        }
    }

    private void addFoot(Decision decision, int row) {
        Button more = new Button(Strings.text("decisions.criterion.add"), new FontIcon(MaterialDesignP.PLUS));
        more.setId("decision-criterion-add");
        more.getStyleClass().addAll("flat", "small");
        more.setOnAction(event -> addCriterion());
        add(more, 0, row);
        Label sum = new Label();
        sum.setId("decision-sum");
        add(sum, 1, row);
        List.<Node>of(more, sum).forEach(node -> GridPane.setValignment(node, VPos.TOP));
        parts.add(now -> showSum(sum, new Weighing(now)));
        int column = FIRST_OPTION;
        for (Option option : decision.options()) {
            TotalCell total = new TotalCell(option.name());
            add(total, column++, row);
            parts.add(total::show);
        }
    }

    private void addCriterion() {
        model.edit(decision -> new Matrix(decision).plus(new Criterion(FreeId.of("criterion",
                decision.criteria().stream().map(Criterion::id).toList(), "criterion"),
                Strings.text("decisions.criterion.new"), 0)));
        getChildren().stream().filter(CriterionCell.class::isInstance).map(CriterionCell.class::cast)
                .reduce((first, last) -> last).ifPresent(CriterionCell::focusName);
    }

    private static void showSum(Label sum, Weighing weighing) {
        int missing = weighing.missing();
        sum.setText(Strings.text(missing == 0 ? "decisions.sum" : missing > 0 ? "decisions.sum.missing"
                : "decisions.sum.over", weighing.sum(), Math.abs(missing)));
        sum.getStyleClass().setAll("label", "matrix-sum", missing == 0 ? "right" : "wrong");
    }

    private static Label head(String key) {
        Label head = new Label(Strings.text(key));
        head.getStyleClass().add("field-label");
        return head;
    }

    /** A small button that takes a row or column out. */
    static Button removing(String says, Runnable action) {
        Button remove = Icons.button(MaterialDesignC.CLOSE, says, action);
        remove.getStyleClass().add("row-remove");
        return remove;
    }
}
