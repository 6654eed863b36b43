package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.Section;
import dev.stackwright.app.panels.inspector.ServiceFacts.HealthFact;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import javafx.scene.control.Label;

/** The health check of the service, as written. */
final class HealthSection {

    private final Label test = new Label();
    private final Label timing = new Label();
    private final InheritedBadge badge = new InheritedBadge();
    private final Section section;

    HealthSection() {
        test.setWrapText(true);
        timing.getStyleClass().add("field-hint");
        section = new Section(Strings.text("inspector.health"), test, timing);
        section.addToHeader(badge);
    }

    Section section() {
        return section;
    }

    void show(Optional<HealthFact> health) {
        boolean written = health.filter(fact -> !fact.disabled() && !fact.test().isEmpty()).isPresent();
        test.setText(health.map(HealthSection::textOf).orElse(Strings.text("inspector.health.none")));
        test.getStyleClass().setAll("label", written ? "code" : "field-hint");
        timing.setText(health.map(HealthFact::timing).orElse(""));
        timing.setVisible(!timing.getText().isEmpty());
        timing.setManaged(!timing.getText().isEmpty());
        badge.explain(health.map(HealthFact::inherited).orElse(""));
    }

    private static String textOf(HealthFact fact) {
        if (fact.disabled()) {
            return Strings.text("inspector.health.disabled");
        }
        return fact.test().isEmpty() ? Strings.text("inspector.health.ofImage") : fact.test();
    }
}
