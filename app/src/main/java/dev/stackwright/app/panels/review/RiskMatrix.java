package dev.stackwright.app.panels.review;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.model.brief.BriefField.Option;
import dev.stackwright.model.brief.Risk;
import dev.stackwright.model.brief.RiskLevel;
import dev.stackwright.model.brief.RiskRegister;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Risks and threats by likelihood, upwards, and impact, to the right; those that nobody has rated stand below. */
final class RiskMatrix extends VBox {

    private static final double LEAST_PX = 90;

    private final RiskRegister register;
    private final Consumer<Risk> reveal;
    private final Map<List<String>, FlowPane> cells = new HashMap<>();
    private final FlowPane unrated = new FlowPane();

    /** @param reveal shows the row of a risk */
    RiskMatrix(RiskRegister register, Consumer<Risk> reveal) {
        this.register = register;
        this.reveal = reveal;
        getStyleClass().add("risk-matrix");
        unrated.setId("risks-unrated");
        unrated.getStyleClass().add("risk-unrated");
        getChildren().addAll(grid(), legend(), unrated);
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("risk-grid");
        List<Option> likelihoods = new ArrayList<>(register.likelihoods());
        List<Option> impacts = register.impacts();
        ColumnConstraints names = new ColumnConstraints();
        names.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().add(names);
        for (int column = 0; column < impacts.size(); column++) {
            ColumnConstraints same = new ColumnConstraints(LEAST_PX, LEAST_PX, Double.MAX_VALUE);
            same.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(same);
            grid.add(axis(Strings.text("review.impact", impacts.get(column).title())), column + 1,
                    likelihoods.size());
        }
        for (int row = 0; row < likelihoods.size(); row++) {
            Option likelihood = likelihoods.get(likelihoods.size() - 1 - row);
            grid.add(axis(Strings.text("review.likelihood", likelihood.title())), 0, row);
            for (int column = 0; column < impacts.size(); column++) {
                grid.add(cell(likelihood, impacts.get(column)), column + 1, row);
            }
        }
        return grid;
    }

    private static Label axis(String words) {
        Label axis = new Label(words);
        axis.getStyleClass().add("risk-axis");
        axis.setMinWidth(Region.USE_PREF_SIZE);
        return axis;
    }

    private FlowPane cell(Option likelihood, Option impact) {
        FlowPane cell = new FlowPane();
        cell.setId("risks-" + likelihood.id() + "-" + impact.id());
        cell.getStyleClass().addAll("risk-cell", styleOf(register.level(likelihood.id(), impact.id()).orElseThrow()));
        cells.put(List.of(likelihood.id(), impact.id()), cell);
        return cell;
    }

    private static String styleOf(RiskLevel level) {
        return "risk-" + level.id();
    }

    /** What the colours mean, in words. */
    private FlowPane legend() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("risk-legend");
        for (RiskLevel level : register.levels()) {
            Label words = new Label(level.title());
            words.getStyleClass().addAll("risk-level", styleOf(level));
            legend.getChildren().add(words);
        }
        return legend;
    }

    void show(List<Risk> risks) {
        Map<FlowPane, List<Node>> chips = new HashMap<>();
        cells.values().forEach(cell -> chips.put(cell, new ArrayList<>()));
        List<Node> left = new ArrayList<>();
        for (Risk risk : risks) {
            FlowPane cell = cells.get(List.of(risk.rated(RiskRegister.LIKELIHOOD), risk.rated(RiskRegister.IMPACT)));
            (cell == null ? left : chips.get(cell)).add(chip(risk));
        }
        chips.forEach((cell, inside) -> cell.getChildren().setAll(inside));
        Label words = new Label(Strings.text("review.unrated"));
        words.getStyleClass().add("field-hint");
        unrated.getChildren().setAll(words);
        unrated.getChildren().addAll(left);
        unrated.setVisible(!left.isEmpty());
        unrated.setManaged(!left.isEmpty());
    }

    private Node chip(Risk risk) {
        Button chip = new Button(risk.id());
        chip.setMnemonicParsing(false);
        chip.setId("risk-" + risk.id());
        chip.getStyleClass().add("risk-chip");
        String words = Strings.text(risk.isMitigated() ? "review.risk.spoken" : "review.risk.unmitigated", risk.text(),
                risk.level().map(RiskLevel::title).orElse(Strings.text("review.risk.unrated")));
        chip.setTooltip(Icons.tooltip(words));
        chip.setAccessibleText(risk.id() + ": " + words);
        chip.setOnAction(event -> reveal.accept(risk));
        return chip;
    }
}
