package dev.stackwright.model.check.advice;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.recipe.SetDependencyCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A service waits for the start of a store or queue that has a health check to wait for. Where a dependency's name
 * is a variable there is no fix: only a key can carry a condition, and keys are not interpolated.
 */
public record DependencyNotReady(CheckInfo info) implements LocalCheck {

    private static final Set<ServiceKind> SLOW_STARTERS =
            Set.of(ServiceKind.DATABASE, ServiceKind.QUEUE, ServiceKind.STORAGE, ServiceKind.IDENTITY);

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            for (Dependency dependency : service.dependencies()) {
                if (dependency.condition() == DependencyCondition.SERVICE_STARTED
                        && context.compose().service(dependency.service())
                        .filter(target -> SLOW_STARTERS.contains(context.kind(target)) && canBeHealthy(target))
                        .isPresent()) {
                    findings.add(finding(context, service, dependency));
                }
            }
        }
        return findings;
    }

    private static boolean canBeHealthy(Service target) {
        return target.healthcheck().filter(check -> !check.disabled() && !check.test().isEmpty()).isPresent();
    }

    private Finding finding(CheckContext context, Service service, Dependency dependency) {
        Finding finding = Finding.of(info, service.id(), dependency.range(), service.name() + " waits until "
                + dependency.service() + " has started, not until it answers.");
        boolean canBeKeys = service.dependencies().stream()
                .noneMatch(each -> context.snapshot().text().slice(each.range()).indexOf('$') >= 0);
        return dependency.origin().isOwn() && canBeKeys ? finding.withFix(Fix.safe("Wait until " + dependency.service()
                + " is healthy", new SetDependencyCondition(service.name(), dependency.service(),
                DependencyCondition.SERVICE_HEALTHY))) : finding;
    }
}
