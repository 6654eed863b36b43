package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.DataClass;
import java.util.List;
import java.util.Optional;

/** HIPAA with rows of all customers in one table. Shared tenancy as such is the matter of another check. */
public record HipaaRowLevel(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(HipaaRowLevel::isTold);
        return concern.isNobody() || !new StackData(context).mayHold(DataClass.HEALTH) ? List.of()
                : List.of(Finding.ofStack(info, context.stackPlace(), "HIPAA is chosen together with row-level "
                        + "isolation, which keeps the health data of all customers in the same tables.")
                        .withPlans(concern.named()));
    }

    private static boolean isTold(Choices choices) {
        return choices.complianceIds().contains("hipaa") && choices.isolation().equals(Optional.of("row-level"))
                && !choices.tenancy().equals(Optional.of("shared"));
    }
}
