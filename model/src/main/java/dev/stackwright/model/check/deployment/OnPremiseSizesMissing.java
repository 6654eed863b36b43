package dev.stackwright.model.check.deployment;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.compose.Service;
import java.util.Arrays;
import java.util.List;

/** Nothing in a stack for customers' own hardware, nor in its plans, says how large a machine has to be. */
public record OnPremiseSizesMissing(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.deploymentModelIds().contains("on-premise"));
        boolean said = context.services().stream().anyMatch(OnPremiseSizesMissing::hasSize)
                || context.design().plans().values().stream().anyMatch(plan -> !plan.sizing().isEmpty());
        return concern.isNobody() || said || context.isPartial() || context.services().isEmpty() ? List.of()
                : List.of(Finding.ofStack(info, context.stackPlace(),
                        "No service says how much memory or how many processor cores it needs.")
                        .withPlans(concern.named()));
    }

    private static boolean hasSize(Service service) {
        return Arrays.stream(Resource.values()).anyMatch(resource -> service.resource(resource).isPresent());
    }
}
