package dev.stackwright.model.check.compliance;

import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import java.util.List;
import java.util.Set;

/** Nobody is told when something happens: the design names no alert, and nothing in the stack sends any. */
public record IncidentAlertsMissing(CheckInfo info) implements Check {

    private static final Frameworks ASKING = Frameworks.of(Frameworks.SOC_2, Frameworks.ISO_27001);
    private static final Set<String> SENDERS =
            Set.of("Alertmanager", "Uptime Kuma", "Sentry", "Datadog Agent", "New Relic agent");

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = ASKING.in(context);
        boolean isSaid = !context.design().operations().observability().alerts().isEmpty();
        boolean isSent = context.services().stream().anyMatch(service ->
                context.recognise(service).map(Recognition::name).filter(SENDERS::contains).isPresent());
        return concern.isNobody() || isSaid || isSent || context.services().isEmpty() ? List.of()
                : List.of(Finding.ofStack(info, context.stackPlace(), "Nobody is named whom an alert goes to, and "
                        + ASKING.names(context, "asks", "ask") + " for an answer to incidents.")
                        .withPlans(concern.named()));
    }
}
