package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.Service;
import java.util.List;
import java.util.Optional;

/** Customers share stores, and nobody has said how their data is told apart. */
public record IsolationUndecided(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.tenancy().equals(Optional.of("shared"))
                && choices.isolation().isEmpty());
        List<String> stores = concern.isNobody() ? List.of()
                : new StackData(context).stores().stream().map(Service::name).toList();
        return stores.isEmpty() ? List.of() : List.of(Finding.ofStack(info, context.stackPlace(),
                "Customers share " + Sentences.list(stores)
                        + ", and it is not decided how their data is told apart there.").withPlans(concern.named()));
    }
}
