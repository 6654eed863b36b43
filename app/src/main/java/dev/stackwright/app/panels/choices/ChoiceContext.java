package dev.stackwright.app.panels.choices;

import dev.stackwright.app.project.Project;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.choice.Demands;
import java.util.List;
import java.util.function.Consumer;

/**
 * What every page about a choice works with.
 *
 * @param project  the project
 * @param catalog  the answers there are
 * @param scope    for whom choices are looked at and made
 * @param findings what the checks say there
 * @param explain  goes to a finding: selects it in its panel, its element on the canvas, its place in the text
 */
public record ChoiceContext(Project project, ChoiceCatalog catalog, ChoiceScope scope, ScopedFindings findings,
                            Consumer<Finding> explain) {

    /** How the stack stands now to what these answers demand. */
    public Demands demands(List<ChoiceOption> options) {
        boolean any = !project.snapshot().compose().services().isEmpty()
                || !project.snapshot().foreign().services().isEmpty();
        return Demands.of(options, findings.all(), any);
    }

    /** Calls the listener now, and whenever choices, scope or findings have changed. */
    public void follow(Runnable listener) {
        scope.choicesProperty().addListener((property, before, now) -> listener.run());
        scope.planProperty().addListener((property, before, now) -> listener.run());
        findings.effectsProperty().addListener((property, before, now) -> listener.run());
        listener.run();
    }
}
