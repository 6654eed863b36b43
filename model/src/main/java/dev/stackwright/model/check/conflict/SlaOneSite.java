package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.design.Choices;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A target that asks for a second region, where the stack runs on a customer's own site only. */
public record SlaOneSite(CheckInfo info) implements Check {

    private static final Set<String> ONE_SITE = Set.of("on-premise", "air-gapped");

    @Override
    public List<Finding> on(CheckContext context) {
        return new Clashes(info, context).ofStack(choices -> clash(context, choices));
    }

    private static Optional<Clash> clash(CheckContext context, Choices choices) {
        Set<String> models = choices.deploymentModelIds();
        return models.isEmpty() || !ONE_SITE.containsAll(models) ? Optional.empty()
                : context.sla(choices).filter(sla -> sla.regions() > 1).flatMap(sla -> Clash.of(sla.option().name()
                        + " asks for " + sla.regions() + " regions, and under " + ModelNames.of(context, models)
                        + " there is the customer's site only."));
    }
}
