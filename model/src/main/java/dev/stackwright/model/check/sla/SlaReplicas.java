package dev.stackwright.model.check.sla;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A stateless service of the product's own runs fewer replicas than the target asks for. */
public record SlaReplicas(CheckInfo info) implements LocalCheck {

    private static final Set<ServiceKind> STATELESS = Set.of(ServiceKind.WEB, ServiceKind.SERVICE,
            ServiceKind.WORKER, ServiceKind.GATEWAY);

    @Override
    public List<Finding> on(CheckContext context) {
        Optional<SlaTarget> target = context.highestSla();
        if (target.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            Concern concern = context.where(choices -> context.sla(choices)
                    .filter(sla -> sla.replicas() > service.replicaCount()).isPresent());
            if (!concern.isNobody() && isStateless(context, service)) {
                findings.add(finding(service, target.get()).withPlans(concern.named()));
            }
        }
        return findings;
    }

    private static boolean isStateless(CheckContext context, Service service) {
        return STATELESS.contains(context.kind(service)) && !context.isJob(service) && !context.isPartial(service)
                && context.recognise(service).map(known -> !known.stateful()).orElse(true);
    }

    private Finding finding(Service service, SlaTarget target) {
        Range place = service.replicas().map(count -> count.node().range()).orElse(service.keyRange());
        int runs = service.replicaCount();
        Finding finding = Finding.of(info, service.id(), place, target.option().name() + " asks for "
                + target.replicas() + " replicas; " + service.name() + " runs " + runs + ".");
        Optional<String> obstacle = MoreReplicas.obstacle(service);
        return obstacle.map(reason -> finding.withRemedy(reason))
                .orElseGet(() -> finding.withFix(fix(service, target.replicas())));
    }

    private static Fix fix(Service service, int needed) {
        return new Fix("Run " + needed + " replicas", MoreReplicas.recipe(service, needed));
    }
}
