package dev.stackwright.model.control;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.control.evidence.Evidence;
import dev.stackwright.model.control.evidence.EvidenceFinders;
import dev.stackwright.model.control.evidence.Gap;
import dev.stackwright.model.control.evidence.Subject;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.design.Choices;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks how far a design meets controls of one framework. That a check has nothing to say is never enough: it may not
 * have seen what it looks for. A control is met only where the design shows all the evidence it asks for.
 *
 * @param context  the stack
 * @param finders  where evidence comes from
 * @param choices  the sets of choices that name the framework, by plan; the design-wide ones under an empty name
 * @param plans    the plans the framework concerns; empty where it is chosen design-wide
 * @param findings what the checks say
 * @param today    decides which acceptances have run out
 */
record ControlAssessment(CheckContext context, EvidenceFinders finders, Map<String, Choices> choices,
                         List<String> plans, List<Finding> findings, LocalDate today) {

    ControlStatus of(Control control) {
        Subject subject = new Subject(context, choices, control.classes());
        List<Evidence> evidence = control.evidence().stream().map(id -> finders.finder(id).in(subject)).toList();
        Evidence together = evidence.stream().reduce(Evidence.NONE, Evidence::and);
        List<Finding> own = findings.stream().filter(finding -> control.checks().contains(finding.id()))
                .filter(this::concerns).toList();
        Optional<Acceptance> acceptance = acceptance(control);
        ControlState state = subject.isFreeOfItsData() ? ControlState.NOT_APPLICABLE
                : decided(control, evidence, own, acceptance.filter(this::stands));
        return new ControlStatus(control, state, plans, together.proofs(), together.gaps(), own, acceptance);
    }

    private ControlState decided(Control control, List<Evidence> evidence, List<Finding> own,
                                 Optional<Acceptance> acceptance) {
        ControlState byDesign = byDesign(control, evidence, own);
        return byDesign == ControlState.OPEN && acceptance.isPresent() ? ControlState.ACCEPTED : byDesign;
    }

    private static ControlState byDesign(Control control, List<Evidence> evidence, List<Finding> own) {
        if (control.decided() == Control.Decided.PERSON || own.stream().anyMatch(finding -> !finding.isAccepted())) {
            return ControlState.OPEN;
        }
        boolean shown = evidence.stream().allMatch(one -> one.gaps().isEmpty() && !one.proofs().isEmpty());
        if (own.isEmpty()) {
            return shown ? ControlState.MET : ControlState.OPEN;
        }
        boolean answered = evidence.stream().flatMap(one -> one.gaps().stream())
                .allMatch(gap -> isAnswered(gap, own));
        return answered ? ControlState.ACCEPTED : ControlState.OPEN;
    }

    /** True where somebody has accepted a finding about the element at which something is missing. */
    private static boolean isAnswered(Gap gap, List<Finding> accepted) {
        return accepted.stream().anyMatch(finding -> finding.element().equals(gap.element()));
    }

    private boolean concerns(Finding finding) {
        return plans.isEmpty() || finding.plans().isEmpty() || !Collections.disjoint(plans, finding.plans());
    }

    /** The acceptance that stands longest. */
    private Optional<Acceptance> acceptance(Control control) {
        return context.design().acceptances().stream()
                .filter(one -> one.check().equals(control.id()) && one.element().isEmpty())
                .max(Comparator.comparing(one -> one.until().orElse(LocalDate.MAX)));
    }

    private boolean stands(Acceptance acceptance) {
        return acceptance.until().map(until -> !until.isBefore(today)).orElse(true);
    }
}
