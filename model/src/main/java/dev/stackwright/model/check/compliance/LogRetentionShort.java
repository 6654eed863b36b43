package dev.stackwright.model.check.compliance;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import java.util.List;

/** Logs are kept for less than the twelve months that PCI DSS asks for. */
public record LogRetentionShort(CheckInfo info) implements Check {

    /** PCI DSS 4.0.1, requirement 10.5.1: at least twelve months. */
    private static final int LEAST_DAYS = 365;

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = Frameworks.of(Frameworks.PCI_DSS).in(context);
        return concern.isNobody() ? List.of() : context.design().operations().observability().logRetentionDays()
                .filter(days -> days < LEAST_DAYS)
                .map(days -> Finding.ofStack(info, context.stackPlace(), "Logs are kept for " + days
                        + (days == 1 ? " day" : " days") + ", and PCI DSS asks for twelve months.")
                        .withPlans(concern.named())).stream().toList();
    }
}
