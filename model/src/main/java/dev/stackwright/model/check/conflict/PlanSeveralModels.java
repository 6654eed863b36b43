package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A plan that offers more than one deployment model. */
public record PlanSeveralModels(CheckInfo info) implements Check {

    private static final String CUT_OFF = "air-gapped";

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (String plan : context.design().planNames()) {
            Set<String> models = context.design().choicesOf(plan).deploymentModelIds();
            if (models.size() > 1) {
                findings.add(Finding.ofStack(info, context.stackPlace(), "The plan " + plan
                                + " has several deployment models: " + ModelNames.of(context, models) + ".")
                        .withSeverity(models.contains(CUT_OFF) ? Severity.ERROR : info.severity())
                        .withPlans(List.of(plan)));
            }
        }
        return findings;
    }
}
