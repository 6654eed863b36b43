package dev.stackwright.model.choice;

import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.catalog.Demand;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.choice.DemandReading.State;
import dev.stackwright.model.design.Confirmation;
import dev.stackwright.model.edit.Snapshot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
     * Reads what several answers demand; what two of them demand counts once.
     *
     * @param findings what the checks say of the stack under the choices that are asked about, accepted findings
     *                 among them
     * @param snapshot the stack; of one without a service silent checks prove nothing
     */
    public static Demands of(List<ChoiceOption> options, List<Finding> findings, Snapshot snapshot) {
        Set<Demand> demands = new LinkedHashSet<>();
        options.forEach(option -> demands.addAll(option.demands()));
        boolean any = snapshot.compose().services().size() + snapshot.foreign().services().size() > 0;
        return new Demands(demands.stream().map(demand -> reading(demand, findings, snapshot, any)).toList());
    }

    private static DemandReading reading(Demand demand, List<Finding> findings, Snapshot snapshot,
                                         boolean any) {
        List<Finding> against = findings.stream().filter(finding -> demand.checks().contains(finding.id())).toList();
        List<Finding> open = against.stream().filter(finding -> !finding.isAccepted()).toList();
        List<Finding> accepted = against.stream().filter(Finding::isAccepted).toList();
        Optional<Confirmation> vouched =
                Optional.ofNullable(snapshot.design().confirmations().get(DemandPoint.idOf(demand)));
        State state = !open.isEmpty() ? State.OPEN
                : !accepted.isEmpty() ? State.ACCEPTED
                : !demand.isProvable() ? stateOf(vouched, snapshot)
                : any ? State.MET : State.UNSEEN;
        return new DemandReading(demand, state, open, accepted, vouched);
    }

    private static State stateOf(Optional<Confirmation> vouched, Snapshot snapshot) {
        return vouched.isEmpty() ? State.PERSON
                : vouched.get().contentHash().equals(DemandPoint.hash(snapshot)) ? State.CONFIRMED : State.STALE;
    }

    /** How many are there: proven, vouched for, or open and accepted. */
    public long countMet() {
        return count(State.MET) + count(State.ACCEPTED) + count(State.CONFIRMED);
    }

    /** How many wait for a person. */
    public long countForPerson() {
        return count(State.PERSON) + count(State.STALE);
    }

    public long count(State state) {
        return readings.stream().filter(reading -> reading.state() == state).count();
    }

    /** How many are known to be there or not. */
    public long countKnown() {
        return readings.size() - countForPerson();
    }

    /** The open findings against any of them, each once. */
    public List<Finding> open() {
        return readings.stream().flatMap(reading -> reading.open().stream()).distinct().toList();
    }

    public boolean isEmpty() {
        return readings.isEmpty();
    }
}
