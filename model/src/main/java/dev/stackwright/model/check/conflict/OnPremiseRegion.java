package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Region;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stack runs on the customer's own hardware only, and regions of a cloud are chosen. */
public record OnPremiseRegion(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        return new Clashes(info, context).ofStack(OnPremiseRegion::clash);
    }

    private static Optional<Clash> clash(Choices choices) {
        List<String> names = choices.regionSet().stream().map(Region::toString).toList();
        return names.isEmpty() || !choices.deploymentModelIds().equals(Set.of("on-premise")) ? Optional.empty()
                : Clash.of("On-premise runs on the customer's hardware, and " + Sentences.list(names)
                        + Sentences.verb(names, " is chosen as region.", " are chosen as regions."));
    }
}
