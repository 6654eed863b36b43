package dev.stackwright.model.check.sla;

import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.check.advice.HealthcheckFix;
import dev.stackwright.model.check.advice.HealthcheckMissing;
import dev.stackwright.model.compose.Service;
import java.util.ArrayList;
import java.util.List;

/** A service that serves, without a health check, while a target for availability is chosen. */
public record SlaHealthcheck(CheckInfo info) implements LocalCheck {

    private static final String AUTOMATED_FROM = "99.95";

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> context.sla(choices).isPresent());
        if (concern.isNobody()) {
            return List.of();
        }
        SlaTarget target = context.highestSla().orElseThrow();
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            if (service.attribute("healthcheck").isEmpty() && !context.isPartial(service)
                    && !context.isJob(service) && !isSaidElsewhere(context, service)) {
                findings.add(finding(context, service, target).withPlans(concern.named()));
            }
        }
        return findings;
    }

    /** Infrastructure that others rely on is the matter of {@link HealthcheckMissing}. */
    private static boolean isSaidElsewhere(CheckContext context, Service service) {
        return context.links().isReached(service.name()) && context.technology(service)
                .filter(technology -> technology.healthcheck().isPresent()).isPresent();
    }

    private Finding finding(CheckContext context, Service service, SlaTarget target) {
        Severity severity = target.isAtLeast(AUTOMATED_FROM) ? info.severity() : Severity.ADVICE;
        Finding finding = Finding.of(info, service.id(), service.keyRange(), service.name()
                + " has no health check, and " + target.option().name() + " asks for one.").withSeverity(severity);
        return HealthcheckFix.of(context, service).map(finding::withFix).orElse(finding);
    }
}
