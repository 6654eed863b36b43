package dev.stackwright.model.check.compliance;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.DataClass;
import java.util.ArrayList;
import java.util.List;

/** HIPAA together with a tenancy that lets customers share where health data lies. */
public record HipaaSharedTenancy(CheckInfo info) implements Check {

    private static final String HIPAA = "hipaa";

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        Concern shared = context.where(choices -> isHipaaWith(choices, "shared"));
        if (!shared.isNobody() && mayHoldHealthData(context)) {
            findings.add(Finding.ofStack(info, context.stackPlace(),
                    "HIPAA is chosen together with shared tenancy.").withPlans(shared.named()));
        }
        Concern hybrid = context.where(choices -> isHipaaWith(choices, "hybrid"));
        if (!hybrid.isNobody() && mayHoldHealthData(context)) {
            findings.add(Finding.ofStack(info, context.stackPlace(), "HIPAA is chosen together with hybrid tenancy: "
                            + "the stores are separate, and the shared services still process health data.")
                    .withSeverity(Severity.WARNING).withPlans(hybrid.named()));
        }
        return findings;
    }

    private static boolean isHipaaWith(Choices choices, String tenancy) {
        return choices.complianceIds().contains(HIPAA) && choices.tenancy().filter(tenancy::equals).isPresent();
    }

    /** Not, when data is classified and nothing holds health data. */
    private static boolean mayHoldHealthData(CheckContext context) {
        return context.design().dataClasses().isEmpty() || context.design().dataClasses().values().stream()
                .anyMatch(classes -> classes.contains(DataClass.HEALTH));
    }
}
