package dev.stackwright.app.panels.choices;

import dev.stackwright.app.project.ChoiceEffects;
import dev.stackwright.app.project.ChoiceKey;
import dev.stackwright.app.project.Derived;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectFindings;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the checks say under the choices of the scope that is looked at. */
public final class ScopedFindings {

    /** What was computed, and for which plan. */
    private record OfPlan(Optional<String> plan, ChoiceEffects effects) {
    }

    private final ProjectFindings findings;
    private final ChoiceScope scope;
    private final Derived<OfPlan> ofPlan;
    private final ReadOnlyObjectWrapper<ChoiceEffects> effects = new ReadOnlyObjectWrapper<>(ChoiceEffects.NONE);
    /** The plan to compute for; read beside the window's thread. */
    private volatile Optional<String> asked = Optional.empty();

    public ScopedFindings(Project project, ProjectFindings findings, ChoiceScope scope) {
        this.findings = findings;
        this.scope = scope;
        this.ofPlan = project.deriveWhenQuiet(this::compute, new OfPlan(Optional.empty(), ChoiceEffects.NONE));
        scope.planProperty().addListener((property, before, now) -> ask(now));
        ofPlan.property().addListener((property, before, now) -> refresh());
        findings.all().property().addListener((property, before, now) -> refresh());
        findings.byChoice().property().addListener((property, before, now) -> refresh());
        refresh();
    }

    private void ask(Optional<String> plan) {
        asked = plan;
        ofPlan.refresh();
        refresh();
    }

    private OfPlan compute(Snapshot snapshot) {
        Optional<String> plan = asked;
        return new OfPlan(plan, plan.map(name -> findings.under(snapshot.design().choicesOf(name), snapshot))
                .orElse(ChoiceEffects.NONE));
    }

    /** What was found for another plan is not shown for this one. */
    private void refresh() {
        Optional<String> plan = scope.planProperty().get();
        if (plan.isEmpty()) {
            effects.set(new ChoiceEffects(findings.all().get().stream()
                    .filter(finding -> finding.plans().isEmpty()).toList(), findings.byChoice().get()));
        } else if (ofPlan.get().plan().equals(plan)) {
            effects.set(ofPlan.get().effects());
        }
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
