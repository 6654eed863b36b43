package dev.stackwright.model.availability;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.compose.Port;
import dev.stackwright.model.compose.Service;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which services customers come in through. */
final class Entries {

    /** What proxies read from labels to learn whom they lead to. */
    private static final Pattern ROUTE = Pattern.compile("traefik\\.(http|tcp)\\.routers|(?m)^\\W*caddy\\b");
    private static final Set<ServiceKind> BEHIND = Set.of(ServiceKind.DATABASE, ServiceKind.CACHE, ServiceKind.QUEUE,
            ServiceKind.OBSERVABILITY);

    private final CheckContext context;
    private final List<Service> counted;
    private final Set<String> needed = new HashSet<>();

    Entries(CheckContext context, List<Service> counted, HardLinks links) {
        this.context = context;
        this.counted = counted;
        counted.forEach(service -> needed.addAll(links.of(service)));
    }

    /**
     * Gateways, and what publishes a port or is routed to by labels; a store, a cache, a queue or a dashboard only
     * where the stack offers nothing else; else what nothing else needs; in a circle all of it. In the order of the
     * text.
     */
    Set<String> names() {
        List<Predicate<Service>> rules = List.of(
                service -> !BEHIND.contains(context.kind(service)) && isReached(service),
                Entries::publishes,
                service -> !needed.contains(service.name()),
                service -> true);
        return rules.stream()
                .map(rule -> counted.stream().filter(rule).map(Service::name)
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                .filter(names -> !names.isEmpty()).findFirst().orElseGet(LinkedHashSet::new);
    }

    private boolean isReached(Service service) {
        return context.kind(service) == ServiceKind.GATEWAY && !needed.contains(service.name()) || publishes(service)
                || isRouted(service);
    }

    private boolean isRouted(Service service) {
        return service.attribute("labels")
                .map(labels -> context.snapshot().text().slice(labels.value().range()))
                .filter(ROUTE.asPredicate()).isPresent();
    }

    /** A port that only the machine itself reaches lets nobody in. */
    private static boolean publishes(Service service) {
        return service.ports().stream().map(Port::hostIp)
                .anyMatch(ip -> ip.isEmpty() || !ip.get().startsWith("127.") && !ip.get().equals("::1"));
    }
}
