package dev.stackwright.model.check.compliance;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import java.util.List;

/** It is not said how long logs are kept. */
public record LogRetentionMissing(CheckInfo info) implements Check {

    private static final Frameworks ASKING = Frameworks.of(Frameworks.SOC_2, Frameworks.HIPAA, Frameworks.PCI_DSS,
            Frameworks.ISO_27001);

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = ASKING.in(context);
        boolean isSaid = context.design().operations().observability().logRetentionDays().isPresent();
        return concern.isNobody() || isSaid || context.services().isEmpty() ? List.of()
                : List.of(Finding.ofStack(info, context.stackPlace(), "It is not said how long logs are kept, and "
                        + ASKING.names(context, "asks", "ask") + " for a trail of what happened.")
                        .withPlans(concern.named()));
    }
}
