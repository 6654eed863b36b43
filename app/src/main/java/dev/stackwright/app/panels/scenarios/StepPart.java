package dev.stackwright.app.panels.scenarios;

import dev.stackwright.app.project.ElementTitle;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.resources.Strings;
import java.util.Locale;

/** What the table says of a step and lets the user change. */
enum StepPart {
    FROM(150),
    TO(150),
    TEXT(260),
    ANSWER(76);

    private final double widthPx;

    StepPart(double widthPx) {
        this.widthPx = widthPx;
    }

    double widthPx() {
        return widthPx;
    }

    String title() {
        return Strings.text("scenarios.step." + name().toLowerCase(Locale.ROOT));
    }

    String text(ScenarioStep step) {
        return switch (this) {
            case FROM -> ElementTitle.of(step.from());
            case TO -> ElementTitle.of(step.to());
            case TEXT -> step.text();
            case ANSWER -> step.answer() ? Strings.text("scenarios.step.answer.yes") : "";
        };
    }
}
