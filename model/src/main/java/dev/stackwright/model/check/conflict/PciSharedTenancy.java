package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.DataClass;
import java.util.List;
import java.util.Optional;

/** PCI DSS with services that customers share and that hold card data. */
public record PciSharedTenancy(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.complianceIds().contains("pci-dss")
                && choices.tenancy().equals(Optional.of("shared")));
        if (concern.isNobody()) {
            return List.of();
        }
        StackData data = new StackData(context);
        List<String> holders = context.services().stream().filter(service -> data.holds(service, DataClass.CARD))
                .map(Service::name).toList();
        return holders.isEmpty() ? List.of() : List.of(Finding.ofStack(info, context.stackPlace(),
                "PCI DSS is chosen together with shared tenancy, and customers share " + Sentences.list(holders)
                        + " with its card data.").withPlans(concern.named()));
    }
}
