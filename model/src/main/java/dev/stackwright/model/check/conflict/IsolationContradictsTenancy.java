package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.design.Choices;
import java.util.List;
import java.util.Optional;

/** The way the data of customers is told apart does not go with the tenancy. */
public record IsolationContradictsTenancy(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        return new Clashes(info, context).ofStack(IsolationContradictsTenancy::clash);
    }

    private static Optional<Clash> clash(Choices choices) {
        return switch (choices.tenancy().orElse("") + " " + choices.isolation().orElse("")) {
            case "hybrid row-level" -> Clash.of("Hybrid tenancy gives each customer stores of its own, and row-level "
                    + "isolation keeps all customers in the same tables.", Severity.ERROR);
            case "hybrid schema-per-tenant" -> Clash.of("Hybrid tenancy gives each customer stores of its own, and a "
                    + "schema for each customer lies in a database that all share.");
            case "siloed row-level" -> Clash.of("Siloed tenancy gives each customer the whole stack; there are no rows "
                    + "of other customers to tell apart.");
            case "siloed schema-per-tenant" -> Clash.of("Siloed tenancy gives each customer the whole stack; there are "
                    + "no schemas of other customers to tell apart.");
            case "shared database-per-tenant" -> Clash.of("Under shared tenancy customers share the stores, and the "
                    + "isolation chosen is a database for each; together that is hybrid tenancy.");
            default -> Optional.empty();
        };
    }
}
