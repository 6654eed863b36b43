package dev.stackwright.app.panels.sla;

import dev.stackwright.app.dialogs.EditPreview;
import dev.stackwright.app.panels.choices.ChoiceScope;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectEstimate;
import dev.stackwright.model.availability.Availability;
import dev.stackwright.model.availability.Estimate;
import dev.stackwright.model.availability.Improvement;
import dev.stackwright.model.availability.RecoveryEstimator;
import dev.stackwright.model.availability.RecoveryOutlook;
import dev.stackwright.model.check.sla.MoreReplicas;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Operations;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.design.PlanSize;
import dev.stackwright.model.design.Recovery;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.resources.Strings;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What the page about availability shows and does, for the design as a whole or for the plan that is looked at. */
final class SlaModel {

    private final Project project;
    private final ChoiceScope scope;
    private final ProjectEstimate estimates;
    private final EditPreview preview;
    private final RecoveryEstimator recovery = new RecoveryEstimator();

    SlaModel(Project project, ChoiceScope scope, ProjectEstimate estimates, EditPreview preview) {
        this.project = project;
        this.scope = scope;
        this.estimates = estimates;
        this.preview = preview;
    }

    /** Calls the listener now, and whenever the estimate or the scope has changed. */
    void follow(Runnable listener) {
        estimates.property().addListener((property, before, now) -> listener.run());
        scope.planProperty().addListener((property, before, now) -> listener.run());
        listener.run();
    }

    /** The estimate of the scope; empty until there is one, and for a stack without services. */
    Optional<Estimate> estimate() {
        return estimates.of(scope.planProperty().get()).filter(estimate -> !estimate.isEmpty());
    }

    Optional<RecoveryOutlook> outlook() {
        return estimate().map(estimate -> recovery.of(project.snapshot().design(), estimate));
    }

    /** What is promised in the scope. */
    Recovery promised() {
        return scope.choices().recovery();
    }

    /** @return why the text is refused; empty where it is taken */
    Optional<String> promiseTime(String text) {
        return promise(text, "sla.edit.rto", minutes -> own -> own.withTimeObjective(minutes));
    }

    /** @return why the text is refused; empty where it is taken */
    Optional<String> promisePoint(String text) {
        return promise(text, "sla.edit.rpo", minutes -> own -> own.withPointObjective(minutes));
    }

    /** One of the two promises changed. */
    private interface Promise {
        UnaryOperator<Recovery> of(Optional<Integer> minutes);
    }

    private Optional<String> promise(String text, String title, Promise promise) {
        Optional<Integer> minutes = Minutes.parse(text);
        if (minutes.isEmpty() && !text.isBlank()) {
            return Optional.of(Strings.text("sla.minutes.refused"));
        }
        scope.change(minutes.map(many -> Strings.text(title, Minutes.words(many)))
                        .orElseGet(() -> Strings.text(title + ".back")),
                own -> own.withRecovery(promise.of(minutes).apply(own.recovery())));
        return Optional.empty();
    }

    /**
     * Assumes another availability of one of it.
     *
     * @param of what it is assumed of, as the design file names it
     * @return why the text is refused; empty where it is taken
     */
    Optional<String> assume(String of, String name, String text) {
        Optional<Double> percent = percent(text);
        if (percent.isEmpty()) {
            return Optional.of(Strings.text("sla.percent.refused"));
        }
        operate(Strings.text("sla.edit.assume", Availability.inWords(percent.get() / 100), name),
                operations -> operations.withAssumption(of, percent.get()));
        return Optional.empty();
    }

    private static Optional<Double> percent(String text) {
        try {
            double percent = Double.parseDouble(text.replace("%", "").replace(',', '.').strip());
            return percent >= 0 && percent <= 100 ? Optional.of(percent) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Takes the studio's own assumption again. */
    void reset(String of, String name) {
        operate(Strings.text("sla.edit.reset", name), operations -> operations.withoutAssumption(of));
    }

    void resetAll() {
        operate(Strings.text("sla.edit.resetAll"), operations -> {
            Operations rest = operations;
            for (String of : operations.assumptions().keySet()) {
                rest = rest.withoutAssumption(of);
            }
            return rest;
        });
    }

    boolean hasOwnAssumptions() {
        return !project.snapshot().design().operations().assumptions().isEmpty();
    }

    private void operate(String title, UnaryOperator<Operations> change) {
        Design design = project.snapshot().design();
        Operations changed = change.apply(design.operations());
        if (!changed.equals(design.operations())) {
            project.workspace().perform(Edit.ofDesign(title, design.withOperations(changed)));
        }
    }

    /** Why the studio cannot take the step itself; empty where it can. */
    Optional<String> hindrance(Improvement step) {
        if (step.kind() != Improvement.Kind.REPLICAS || step.services().size() != 1) {
            return Optional.of(Strings.text("sla.step.byHand."
                    + step.kind().name().toLowerCase(Locale.ROOT)));
        }
        return scope.planProperty().get().isPresent() ? Optional.empty()
                : service(step).map(MoreReplicas::obstacle).orElse(Optional.of(Strings.text("sla.step.gone")));
    }

    private Optional<Service> service(Improvement step) {
        return project.snapshot().compose().service(step.services().get(0));
    }

    /** Shows what the step would change, and takes it where the user wants it: in the plan's sizes, or in the file. */
    void take(Improvement step) {
        Optional<Outcome> outcome = scope.planProperty().get()
                .<Outcome>map(plan -> new Outcome.Ready(inPlan(plan, step)))
                .or(() -> service(step).map(service -> MoreReplicas.recipe(service, step.to())
                        .on(project.snapshot())));
        outcome.filter(Outcome.Ready.class::isInstance).map(Outcome.Ready.class::cast).map(Outcome.Ready::edit)
                .filter(edit -> !edit.changesText()
                        || preview.wanted(edit, project.snapshot(), reason(step)))
                .ifPresent(project.workspace()::perform);
    }

    private static String reason(Improvement step) {
        return Strings.text("sla.step.reason", Availability.inWords(step.before()),
                Availability.inWords(step.after()));
    }

    private Edit inPlan(String plan, Improvement step) {
        Design design = project.snapshot().design();
        ElementId service = ElementId.service(step.services().get(0));
        Plan known = design.plans().getOrDefault(plan, Plan.EMPTY);
        PlanSize size = known.sizing().getOrDefault(service, PlanSize.NONE).withReplicas(Optional.of(step.to()));
        return Edit.ofDesign(Strings.text("sla.edit.planReplicas", step.to(), service.name(), plan),
                design.withPlan(plan, known.withSize(service, size)));
    }

    /** Selects services of the stack, wherever they are shown. */
    void select(Iterable<String> services) {
        Set<ElementId> elements = new LinkedHashSet<>();
        services.forEach(service -> elements.add(ElementId.service(service)));
        project.selection().select(elements, this);
    }
}
