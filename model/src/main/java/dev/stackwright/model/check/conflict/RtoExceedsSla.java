package dev.stackwright.model.check.conflict;

import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.design.Choices;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One recovery may take longer than the outages of a whole year. */
public record RtoExceedsSla(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        return new Clashes(info, context).ofStack(choices -> clash(context, choices));
    }

    private static Optional<Clash> clash(CheckContext context, Choices choices) {
        Optional<Duration> promised = choices.recovery().timeObjective().map(Duration::ofMinutes);
        return promised.flatMap(rto -> context.sla(choices)
                .filter(sla -> rto.compareTo(sla.downtimePerYear()) > 0)
                .flatMap(sla -> Clash.of("A recovery may take " + SlaTarget.inWords(rto) + " (RTO), and "
                        + sla.option().name() + " allows " + SlaTarget.inWords(sla.downtimePerYear())
                        + " of outage a year.")));
    }
}
