package dev.stackwright.rendering.handoff;

import dev.stackwright.model.availability.Availability;
import dev.stackwright.model.availability.Estimate;
import dev.stackwright.model.availability.Estimator;
import dev.stackwright.model.availability.Factor;
import dev.stackwright.model.catalog.SlaTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is estimated of the availability, marked as an estimate. */
public final class AvailabilityLines {

    private AvailabilityLines() {
    }

    /** A paragraph on the design as a whole, and a line for each plan with another result. */
    public static List<String> of(HandoffFacts facts) {
        List<Estimate> all = new Estimator(facts.input().technologies(), facts.input().choices())
                .all(facts.input().snapshot());
        Estimate whole = all.get(0);
        if (whole.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(paragraph(whole)));
        all.stream().skip(1).filter(plan -> !plan.isEmpty()
                        && !(share(plan).equals(share(whole)) && plan.target().equals(whole.target())))
                .forEach(plan -> lines.add("Estimate for plan " + Markdown.text(plan.plan().orElseThrow()) + ": "
                        + share(plan) + " %." + target(plan)));
        return lines;
    }

    private static String paragraph(Estimate whole) {
        Availability availability = whole.whole().availability();
        long own = Stream.concat(whole.places().stream(), whole.whole().parts().stream().map(part -> part.assumption()))
                .filter(assumption -> assumption.overridden()).count();
        return "Estimate from assumptions, not a promise: likely " + share(whole) + " % ("
                + Availability.inWords(availability.low()) + " to " + Availability.inWords(availability.high())
                + "), " + SlaTarget.inWords(availability.downtimePerYear()) + " down a year." + target(whole)
                + whole.whole().weakest().map(AvailabilityLines::weakest).orElse("")
                + (own == 0 ? " All assumptions are the studio's." : " " + own
                        + (own == 1 ? " assumption is" : " assumptions are") + " the design's own.");
    }

    private static String share(Estimate estimate) {
        return estimate.whole().availability().inWords();
    }

    private static String target(Estimate estimate) {
        return estimate.target().map(target -> estimate.isMet() ? " The target " + target.option().name() + " is met."
                : " The target " + target.option().name() + " is missed.").orElse("");
    }

    private static String weakest(Factor factor) {
        return " The weakest link is " + Markdown.text(factor.name()) + ".";
    }
}
