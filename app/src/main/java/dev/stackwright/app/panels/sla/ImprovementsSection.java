package dev.stackwright.app.panels.sla;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.model.availability.Availability;
import dev.stackwright.model.availability.Estimate;
import dev.stackwright.model.availability.Improvement;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What would raise the estimate most, step upon step, and what the studio can do of it. */
final class ImprovementsSection extends VBox {

    private final SlaModel model;
    private final VBox rows = new VBox();
    private final WrappedText outcome = new WrappedText("", "field-hint");

    ImprovementsSection(SlaModel model) {
        this.model = model;
        rows.getStyleClass().add("sla-steps");
        getChildren().add(new Section(Strings.text("sla.steps"), rows, outcome));
        model.follow(this::refresh);
    }

    private void refresh() {
        Optional<Estimate> estimate = model.estimate();
        List<Improvement> steps = estimate.map(Estimate::improvements).orElse(List.of());
        rows.getChildren().setAll(steps.stream().map(this::row).toList());
        outcome.setText(estimate.flatMap(Estimate::target).filter(target -> !steps.isEmpty())
                .map(target -> steps.get(steps.size() - 1).after() * 100 >= target.percent().doubleValue()
                        ? Strings.text("sla.steps.reach", target.option().name())
                        : Strings.text("sla.steps.short", target.option().name())).orElse(""));
        outcome.setVisible(!outcome.getText().isEmpty());
        outcome.setManaged(!outcome.getText().isEmpty());
        setVisible(!steps.isEmpty());
        setManaged(!steps.isEmpty());
    }

    private HBox row(Improvement step) {
        WrappedText words = new WrappedText(words(step), "sla-step");
        Label gain = new Label(Strings.text("sla.step.gain", Availability.inWords(step.before()),
                Availability.inWords(step.after())));
        gain.getStyleClass().add("sla-gain");
        VBox lines = new VBox(words, gain);
        HBox.setHgrow(lines, Priority.ALWAYS);
        Button apply = new Button(Strings.text("sla.step.apply"));
        apply.setMinWidth(USE_PREF_SIZE);
        apply.getStyleClass().add("small");
        apply.setId("sla-step-" + step.kind().name().toLowerCase(Locale.ROOT) + "-"
                + String.join("-", step.services()));
        apply.setOnAction(event -> model.take(step));
        Optional<String> hindrance = model.hindrance(step);
        apply.setDisable(hindrance.isPresent());
        Hindrance.explain(apply, hindrance.orElse(""));
        HBox row = new HBox(lines, apply);
        row.getStyleClass().add("sla-step-row");
        return row;
    }

    private static String words(Improvement step) {
        String key = "sla.step." + step.kind().name().toLowerCase(Locale.ROOT);
        return Strings.text(key, step.to(), String.join(" + ", step.services()));
    }
}
