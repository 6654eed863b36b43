package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.ServiceScope;
import java.util.List;
import java.util.Optional;

/** HIPAA, and a store with health data is marked as shared. Shared tenancy as such is the matter of another check. */
public record HipaaSharedStore(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(HipaaSharedStore::isTold);
        if (concern.isNobody()) {
            return List.of();
        }
        StackData data = new StackData(context);
        return data.keepers().stream().filter(store -> data.holds(store, DataClass.HEALTH)
                        && context.design().notes().scopes().get(store.id()) == ServiceScope.SHARED)
                .map(store -> Finding.of(info, store.id(), store.keyRange(), "HIPAA is chosen, " + store.name()
                        + " holds health data, and customers share it.").withPlans(concern.named())).toList();
    }

    private static boolean isTold(Choices choices) {
        return choices.complianceIds().contains("hipaa") && !choices.tenancy().equals(Optional.of("shared"));
    }
}
