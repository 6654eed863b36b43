package dev.stackwright.model.availability;

import dev.stackwright.model.catalog.SlaTarget;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How available a stack likely is, for the design as a whole or for one plan. An estimate from assumptions, never a
 * promise.
 *
 * @param plan         the plan; empty for the design as a whole
 * @param target       what is promised there; empty while nothing is
 * @param site         where it is assumed to run
 * @param entries      the services reached from outside, each with what it needs; empty for a stack without services
 * @param whole        all of them together: every entry answers
 * @param leftOut      what does not count, and why
 * @param places       what is assumed of the way in, of a zone and of a region
 * @param improvements what would raise it most, each on top of the one before
 */
public record Estimate(Optional<String> plan, Optional<SlaTarget> target, Site site, List<EntryEstimate> entries,
                       Product whole, List<LeftOut> leftOut, List<Assumption> places,
                       List<Improvement> improvements) {

    public Estimate {
        entries = List.copyOf(entries);
        leftOut = List.copyOf(leftOut);
        places = List.copyOf(places);
        improvements = List.copyOf(improvements);
    }

    /** True where there is nothing to estimate. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** False where it is likely below the target; true without a target, and without a stack. */
    public boolean isMet() {
        return isEmpty() || target.map(whole.availability()::meets).orElse(true);
    }

    /** The downtime a year beyond what the target allows; empty where the target is met or there is none. */
    public Optional<Duration> excessPerYear() {
        return target.filter(promised -> !isMet())
                .map(promised -> whole.availability().downtimePerYear().minus(promised.downtimePerYear()));
    }

    /** The services of the weakest link; none where it is a place. */
    public List<String> weakestServices() {
        return isEmpty() ? List.of() : whole.weakest().flatMap(Factor::part).map(Part::services).orElse(List.of());
    }
}
