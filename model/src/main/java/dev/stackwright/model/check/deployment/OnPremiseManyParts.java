package dev.stackwright.model.check.deployment;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import java.util.List;

/** A stack for customers' own hardware has more services than somebody who does not know it should operate. */
public record OnPremiseManyParts(CheckInfo info) implements Check {

    /** Services that serve; the seed gives no number. */
    private static final int MANY = 12;

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.deploymentModelIds().contains("on-premise"));
        long parts = context.services().stream().filter(service -> !context.isJob(service)).count();
        return concern.isNobody() || parts <= MANY ? List.of() : List.of(Finding.ofStack(info, context.stackPlace(),
                "Customers would have to operate " + parts + " services on their own.").withPlans(concern.named()));
    }
}
