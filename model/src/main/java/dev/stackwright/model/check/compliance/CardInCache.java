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

/** PCI DSS is chosen, and a cache holds card data, or card data flows into one. */
public record CardInCache(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = Frameworks.of(Frameworks.PCI_DSS).in(context);
        if (concern.isNobody()) {
            return List.of();
        }
        StackData data = new StackData(context);
        return context.services().stream().filter(service -> context.kind(service) == ServiceKind.CACHE)
                .filter(cache -> data.holds(cache, DataClass.CARD) || flowsInto(data, cache))
                .map(cache -> Finding.of(info, cache.id(), cache.keyRange(), cache.name()
                        + " is a cache, and card data comes into it.").withPlans(concern.named())).toList();
    }

    private static boolean flowsInto(StackData data, Service cache) {
        return data.flows().stream().anyMatch(flow -> flow.to().equals(cache)
                && flow.meaning().dataClasses().contains(DataClass.CARD));
    }
}
