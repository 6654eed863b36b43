package dev.stackwright.app.panels.decisions;

import dev.stackwright.app.controls.Section;
import dev.stackwright.model.decision.Weighing;
import dev.stackwright.model.design.Decision;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** What was chosen and why, and what follows. The matrix only advises: another option may be chosen. */
final class OutcomeForm extends VBox {

    private static final int LINES = 2;

    private final ComboBox<String> chosen = new ComboBox<>();
    private final TextArea reason = new TextArea();
    private final TextArea consequences = new TextArea();
    private final Label remark = new Label();
    private boolean showing;

    OutcomeForm(DecisionsModel model) {
        chosen.setId("decision-outcome");
        chosen.setPromptText(Strings.text("decisions.outcome.none"));
        chosen.valueProperty().addListener((property, before, now) -> typed(() -> model.edit(decision ->
                decision.withOutcome(Optional.ofNullable(now), decision.reason()))));
        area(reason, "decision-reason", "decisions.reason.prompt");
        reason.textProperty().addListener((property, before, now) -> typed(() -> model.edit(decision ->
                decision.withOutcome(decision.outcome(), now))));
        area(consequences, "decision-consequences", "decisions.consequences.prompt");
        consequences.textProperty().addListener((property, before, now) -> typed(() -> model.edit(decision ->
                decision.withConsequences(now))));
        remark.setWrapText(true);
        remark.getStyleClass().add("field-hint");
        getChildren().add(new Section(Strings.text("decisions.outcome"), chosen, remark,
                Labelled.of("decisions.reason", reason), Labelled.of("decisions.consequences", consequences)));
    }

    private static void area(TextArea area, String id, String promptKey) {
        area.setId(id);
        area.setPrefRowCount(LINES);
        area.setWrapText(true);
        area.setPromptText(Strings.text(promptKey));
    }

    void show(Decision decision) {
        showing = true;
        try {
            List<String> names = decision.options().stream().map(Decision.Option::name).toList();
            if (!chosen.getItems().equals(names)) {
                chosen.getItems().setAll(names);
            }
            chosen.setValue(decision.outcome().orElse(null));
            DecisionWords.put(reason, decision.reason());
            DecisionWords.put(consequences, decision.consequences());
            remark.setText(remark(decision));
        } finally {
            showing = false;
        }
    }

    private static String remark(Decision decision) {
        List<String> best = new Weighing(decision).best().stream().map(Decision.Option::name).toList();
        if (best.isEmpty()) {
            return Strings.text("decisions.outcome.open");
        }
        String names = best.stream().collect(Collectors.joining(", "));
        if (decision.outcome().isEmpty() || decision.outcome().filter(best::contains).isPresent()) {
            return Strings.text(best.size() == 1 ? "decisions.outcome.best" : "decisions.outcome.equal", names);
        }
        return Strings.text("decisions.outcome.other", names);
    }

    private void typed(Runnable edit) {
        if (!showing) {
            edit.run();
        }
    }
}
