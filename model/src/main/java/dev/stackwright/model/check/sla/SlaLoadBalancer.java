package dev.stackwright.model.check.sla;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Exposure;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.Service;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Services of the product's own are published themselves, in a stack without anything that spreads requests. */
public record SlaLoadBalancer(CheckInfo info) implements Check {

    private static final Predicate<SlaTarget> SEVERAL = target -> target.replicas() > 1;
    private static final Set<String> WEB_SERVERS = Set.of("NGINX", "Apache HTTP Server", "Caddy");

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = SlaConcern.where(context, SEVERAL);
        List<String> open = concern.isNobody() || context.isPartial() ? List.of() : context.services().stream()
                .filter(service -> context.isOwnApplication(service) && !context.isJob(service)
                        && Exposure.isOpen(service)).map(Service::name).toList();
        if (open.isEmpty() || context.services().stream().anyMatch(service -> spreads(service, context))) {
            return List.of();
        }
        return List.of(Finding.ofStack(info, context.stackPlace(), SlaConcern.name(context, SEVERAL)
                + " asks for a load balancer, and nothing stands in front of " + Sentences.list(open) + ".")
                .withPlans(concern.named()));
    }

    private static boolean spreads(Service service, CheckContext context) {
        return context.kind(service) == ServiceKind.GATEWAY
                || context.recognise(service).filter(known -> WEB_SERVERS.contains(known.name())).isPresent();
    }
}
