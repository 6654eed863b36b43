package dev.stackwright.model.check.sla;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.recipe.SetReplicas;
import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A stateless service of the product's own runs fewer replicas than the target asks for. */
public record SlaReplicas(CheckInfo info) implements Check {

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
        Optional<String> obstacle = obstacle(service);
        return obstacle.map(reason -> finding.withRemedy(reason))
                .orElseGet(() -> finding.withFix(fix(service, target.replicas())));
    }

    /** Why the number cannot simply be raised. */
    private static Optional<String> obstacle(Service service) {
        if (service.attribute("container_name").isPresent()) {
            return Optional.of("Remove container_name first: a name exists only once.");
        }
        return service.ports().stream().flatMap(port -> port.published().stream())
                .filter(published -> !published.contains("-") || Interpolation.isIn(published)).findFirst()
                .map(published -> "Host port " + published
                        + " can be taken once only: publish it from a load balancer in front, then raise the"
                        + " replicas.");
    }

    /** A number that is a variable stays one, with a higher default. */
    private static Fix fix(Service service, int needed) {
        String count = service.replicas().map(TextValue::raw).map(String::strip)
                .filter(raw -> raw.matches("\\$\\{[A-Za-z_]\\w*:?-\\d+}"))
                .map(raw -> raw.replaceAll("-\\d+}$", "-" + needed + "}"))
                .orElse(String.valueOf(needed));
        return new Fix("Run " + needed + " replicas", new SetReplicas(service.name(), count));
    }
}
