package dev.stackwright.model.check.compliance;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.DataClass;
import java.util.List;

/** PCI DSS is chosen, and card data is kept. Caches are the matter of {@link CardInCache}. */
public record CardDataStored(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = Frameworks.of(Frameworks.PCI_DSS).in(context);
        if (concern.isNobody()) {
            return List.of();
        }
        StackData data = new StackData(context);
        return data.keepers().stream().filter(store -> data.holds(store, DataClass.CARD)
                        && context.kind(store) != ServiceKind.CACHE)
                .map(store -> finding(store).withPlans(concern.named())).toList();
    }

    private Finding finding(Service store) {
        return Finding.of(info, store.id(), store.keyRange(), store.name() + " keeps card data.");
    }
}
