package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.design.Choices;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stack runs at a customer only, and customers are to share it. */
public record CustomerAccountShared(CheckInfo info) implements Check {

    private static final Set<String> AT_THE_CUSTOMER = Set.of("byoc", "byoc-copilot", "on-premise", "air-gapped");

    @Override
    public List<Finding> on(CheckContext context) {
        return new Clashes(info, context).ofStack(choices -> clash(context, choices));
    }

    private static Optional<Clash> clash(CheckContext context, Choices choices) {
        Set<String> models = choices.deploymentModelIds();
        if (models.isEmpty() || !AT_THE_CUSTOMER.containsAll(models)) {
            return Optional.empty();
        }
        String where = "Under " + ModelNames.of(context, models) + " the stack runs at one customer, and ";
        return switch (choices.tenancy().orElse("")) {
            case "shared" -> Clash.of(where + "shared tenancy lets customers share it.");
            case "hybrid" -> Clash.of(where + "hybrid tenancy lets customers share its application.",
                    Severity.WARNING);
            default -> Optional.empty();
        };
    }
}
