package dev.stackwright.model.choice;

import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.catalog.Demand;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.choice.DemandReading.State;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a stack stands to all that a choice demands of it, in the order of the catalogue.
 *
 * @param readings one for each demand
 */
public record Demands(List<DemandReading> readings) {

    public Demands {
        readings = List.copyOf(readings);
    }

    /**
     * Reads the demands of one answer.
     *
     * @param findings what the checks say of the stack under the choices that are asked about, accepted findings
     *                 among them
     * @param any      false for a stack without a service, of which silent checks prove nothing
     */
    public static Demands of(ChoiceOption option, List<Finding> findings, boolean any) {
        return of(List.of(option), findings, any);
    }

    /** As {@link #of(ChoiceOption, List, boolean)}, for several answers; what two of them demand counts once. */
    public static Demands of(List<ChoiceOption> options, List<Finding> findings, boolean any) {
        Set<Demand> demands = new LinkedHashSet<>();
        options.forEach(option -> demands.addAll(option.demands()));
        return new Demands(demands.stream().map(demand -> reading(demand, findings, any)).toList());
    }

    private static DemandReading reading(Demand demand, List<Finding> findings, boolean any) {
        List<Finding> against = findings.stream().filter(finding -> demand.checks().contains(finding.id())).toList();
        List<Finding> open = against.stream().filter(finding -> !finding.isAccepted()).toList();
        List<Finding> accepted = against.stream().filter(Finding::isAccepted).toList();
        State state = !open.isEmpty() ? State.OPEN
                : !accepted.isEmpty() ? State.ACCEPTED
                : !demand.isProvable() ? State.PERSON
                : any ? State.MET : State.UNSEEN;
        return new DemandReading(demand, state, open, accepted);
    }

    public long count(State state) {
        return readings.stream().filter(reading -> reading.state() == state).count();
    }

    /** All demands that checks look after: what is met and what is not can be told apart. */
    public long countRead() {
        return readings.size() - count(State.PERSON);
    }

    /** The open findings against any of them, each once. */
    public List<Finding> open() {
        return readings.stream().flatMap(reading -> reading.open().stream()).distinct().toList();
    }

    public boolean isEmpty() {
        return readings.isEmpty();
    }
}
