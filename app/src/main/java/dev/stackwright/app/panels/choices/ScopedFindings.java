package dev.stackwright.app.panels.choices;

import dev.stackwright.app.project.ChoiceEffects;
import dev.stackwright.app.project.ChoiceKey;
import dev.stackwright.app.project.ProjectFindings;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.choice.ChoiceKind;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the checks say under the choices of the scope that is looked at, up to date whenever typing pauses. */
public final class ScopedFindings {

    private final ProjectFindings findings;
    private final ChoiceScope scope;
    private final ReadOnlyObjectWrapper<ChoiceEffects> effects = new ReadOnlyObjectWrapper<>(ChoiceEffects.NONE);

    public ScopedFindings(ProjectFindings findings, ChoiceScope scope) {
        this.findings = findings;
        this.scope = scope;
        findings.byChoice().property().addListener((property, before, now) -> refresh());
        refresh();
    }

    /** Those that name plans do not concern the design as a whole. */
    private void refresh() {
        boolean designWide = scope.planProperty().get().isEmpty();
        effects.set(new ChoiceEffects(findings.all().get().stream()
                .filter(finding -> !designWide || finding.plans().isEmpty()).toList(), findings.byChoice().get()));
    }

    public ReadOnlyObjectProperty<ChoiceEffects> effectsProperty() {
        return effects.getReadOnlyProperty();
    }

    /** The findings under the scope's choices, accepted ones among them. */
    public List<Finding> all() {
        return effects.get().findings();
    }

    /** The open findings that would not be there without this answer. */
    public List<Finding> openBecauseOf(ChoiceKind kind, String id) {
        return effects.get().byAnswer().getOrDefault(new ChoiceKey(kind, id), List.of()).stream()
                .filter(finding -> !finding.isAccepted()).toList();
    }

    /** The open findings that would not be there without one of the answers to this choice. */
    public List<Finding> openBecauseOf(ChoiceKind kind) {
        return kind.in(scope.choices()).stream().flatMap(id -> openBecauseOf(kind, id).stream()).distinct().toList();
    }
}
