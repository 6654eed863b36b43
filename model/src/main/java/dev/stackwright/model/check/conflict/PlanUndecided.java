package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.design.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Some plans have a tenancy or a deployment model, and others have none. */
public record PlanUndecided(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        add(context, "deployment model", choices -> choices.deploymentModels().isPresent(), findings);
        add(context, "tenancy", choices -> choices.tenancy().isPresent(), findings);
        return findings;
    }

    private void add(CheckContext context, String what, Predicate<Choices> isMade, List<Finding> findings) {
        List<String> open = context.design().planNames().stream()
                .filter(plan -> !isMade.test(context.design().choicesOf(plan))).toList();
        if (!open.isEmpty() && open.size() < context.design().planNames().size()) {
            findings.add(Finding.ofStack(info, context.stackPlace(), Sentences.list(open)
                    + Sentences.verb(open, " has", " have") + " no " + what + ", while other plans have one.")
                    .withPlans(open));
        }
    }
}
