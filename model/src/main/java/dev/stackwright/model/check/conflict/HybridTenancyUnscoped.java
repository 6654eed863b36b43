package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.ServiceScope;
import java.util.List;
import java.util.Optional;

/** Hybrid tenancy, and the design names nothing that each customer has of its own. */
public record HybridTenancyUnscoped(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.tenancy().equals(Optional.of("hybrid")));
        if (concern.isNobody() || context.design().notes().scopes().containsValue(ServiceScope.PER_TENANT)) {
            return List.of();
        }
        List<String> stores = new StackData(context).stores().stream().map(Service::name).toList();
        return stores.isEmpty() ? List.of() : List.of(Finding.ofStack(info, context.stackPlace(),
                "Hybrid tenancy is chosen, and nothing is marked as one a customer; what keeps data is "
                        + Sentences.list(stores) + ".").withPlans(concern.named()));
    }
}
