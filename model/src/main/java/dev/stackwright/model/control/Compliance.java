package dev.stackwright.model.control;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.control.evidence.EvidenceFinders;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says how far a design meets the frameworks that are chosen, and how far it would meet the others. Immutable. */
public final class Compliance {

    private final Controls controls;
    private final Checks checks;
    private final EvidenceFinders finders;

    /** @param checks the checks the controls name */
    public Compliance(Controls controls, Checks checks) {
        this.controls = controls;
        this.checks = checks;
        this.finders = EvidenceFinders.standard();
    }

    public Controls controls() {
        return controls;
    }

    /** As {@link #chosen(Snapshot, Optional, List, LocalDate)}, running the checks first. */
    public List<FrameworkStatus> chosen(Snapshot snapshot, Optional<ResolvedStack> stack, LocalDate today) {
        return chosen(snapshot, stack, run(snapshot, stack, today), today);
    }

    /**
     * The frameworks that the design or one of its plans names.
     *
     * @param stack    the project the snapshot's text is the home file of; empty where only the text is known
     * @param findings what the checks say of that snapshot
     * @param today    decides which acceptances have run out
     */
    public List<FrameworkStatus> chosen(Snapshot snapshot, Optional<ResolvedStack> stack, List<Finding> findings,
                                        LocalDate today) {
        CheckContext context = checks.context(snapshot, stack);
        return controls.frameworks().stream().filter(framework -> !concern(context, framework).isNobody())
                .map(framework -> status(framework, context, findings, true, today)).toList();
    }

    /** As {@link #all(Snapshot, Optional, List, LocalDate)}, running the checks first. */
    public List<FrameworkStatus> all(Snapshot snapshot, Optional<ResolvedStack> stack, LocalDate today) {
        return all(snapshot, stack, run(snapshot, stack, today), today);
    }

    /**
     * All frameworks: the chosen ones as they are, the others as they would be if they were chosen design-wide.
     *
     * @param findings what the checks say of that snapshot
     */
    public List<FrameworkStatus> all(Snapshot snapshot, Optional<ResolvedStack> stack, List<Finding> findings,
                                     LocalDate today) {
        CheckContext context = checks.context(snapshot, stack);
        Set<String> others = new TreeSet<>();
        controls.frameworks().stream().filter(framework -> concern(context, framework).isNobody())
                .forEach(framework -> others.add(framework.id()));
        if (others.isEmpty()) {
            return chosen(snapshot, stack, findings, today);
        }
        Snapshot supposed = snapshot.withDesign(choosing(snapshot.design(), others));
        CheckContext supposedContext = checks.context(supposed, stack);
        List<Finding> supposedFindings = run(supposed, stack, today);
        return controls.frameworks().stream().map(framework -> others.contains(framework.id())
                ? status(framework, supposedContext, supposedFindings, false, today)
                : status(framework, context, findings, true, today)).toList();
    }

    /** One framework, as it is where it is chosen, and otherwise as it would be. */
    public FrameworkStatus of(Framework framework, Snapshot snapshot, Optional<ResolvedStack> stack,
                              LocalDate today) {
        boolean chosen = !concern(checks.context(snapshot, stack), framework).isNobody();
        Snapshot looked = chosen ? snapshot
                : snapshot.withDesign(choosing(snapshot.design(), Set.of(framework.id())));
        return status(framework, checks.context(looked, stack), run(looked, stack, today), chosen, today);
    }

    private List<Finding> run(Snapshot snapshot, Optional<ResolvedStack> stack, LocalDate today) {
        return stack.map(known -> checks.run(snapshot, known, today)).orElseGet(() -> checks.run(snapshot, today));
    }

    private static Design choosing(Design design, Set<String> frameworks) {
        Set<String> chosen = new TreeSet<>(design.choices().complianceIds());
        chosen.addAll(frameworks);
        return design.withChoices(design.choices().withCompliance(chosen));
    }

    private static Concern concern(CheckContext context, Framework framework) {
        return context.where(choices -> choices.complianceIds().contains(framework.id()));
    }

    private FrameworkStatus status(Framework framework, CheckContext context, List<Finding> findings, boolean chosen,
                                   LocalDate today) {
        Concern concern = concern(context, framework);
        ControlAssessment assessment = new ControlAssessment(context, finders, choices(context, concern, framework),
                concern.named(), findings, today);
        return new FrameworkStatus(framework, chosen, concern.named(),
                framework.controls().stream().map(assessment::of).toList());
    }

    /** The design-wide choices where they name the framework, and those of plans that have their own and name it. */
    private static Map<String, Choices> choices(CheckContext context, Concern concern, Framework framework) {
        Design design = context.design();
        Map<String, Choices> concerned = new LinkedHashMap<>();
        if (concern.designWide()) {
            concerned.put("", design.choices());
        }
        for (String plan : design.planNames()) {
            Choices own = design.choicesOf(plan);
            boolean same = concern.designWide() && own.equals(design.choices());
            if (own.complianceIds().contains(framework.id()) && !same) {
                concerned.put(plan, own);
            }
        }
        return concerned;
    }
}
