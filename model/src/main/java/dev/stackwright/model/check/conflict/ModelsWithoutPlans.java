package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import java.util.List;
import java.util.Set;

/** Several deployment models, and no plan that each could belong to. */
public record ModelsWithoutPlans(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Set<String> models = context.design().choices().deploymentModelIds();
        return models.size() < 2 || !context.design().planNames().isEmpty() ? List.of()
                : List.of(Finding.ofStack(info, context.stackPlace(), ModelNames.of(context, models)
                        + " are chosen, and there are no plans that say which customer gets which."));
    }
}
