package dev.stackwright.model.check.advice;

import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Service;
import java.util.ArrayList;
import java.util.List;

/** Infrastructure other services reach, and whose image is known to bring no health check of its own. */
public record HealthcheckMissing(CheckInfo info) implements LocalCheck {

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            if (service.attribute("healthcheck").isEmpty() && !context.isPartial(service)
                    && !context.isJob(service) && context.links().isReached(service.name())) {
                context.technology(service).filter(technology -> technology.healthcheck().isPresent())
                        .ifPresent(technology -> findings.add(finding(context, service, technology)));
            }
        }
        return findings;
    }

    private Finding finding(CheckContext context, Service service, Technology technology) {
        List<String> by = context.links().reachedBy(service.name());
        Finding finding = Finding.of(info, service.id(), service.keyRange(), service.name() + " ("
                + technology.name() + ") has no health check, and " + Sentences.list(by)
                + Sentences.verb(by, " relies", " rely") + " on it.");
        return HealthcheckFix.of(context, service).map(finding::withFix).orElse(finding);
    }
}
