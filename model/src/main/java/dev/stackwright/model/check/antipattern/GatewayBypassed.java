package dev.stackwright.model.check.antipattern;

import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Exposure;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.compose.Port;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.recipe.RemovePort;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A service of the product's own publishes ports, and so does a gateway or web server in front of it. */
public record GatewayBypassed(CheckInfo info) implements Check {

    private static final Set<String> WEB_SERVERS = Set.of("NGINX", "Apache HTTP Server", "Caddy");

    @Override
    public List<Finding> on(CheckContext context) {
        if (context.isForDevelopment()) {
            return List.of();
        }
        List<Service> fronts = context.services().stream().filter(service -> isFront(service, context)).toList();
        return fronts.isEmpty() ? List.of() : context.services().stream()
                .filter(service -> context.isOwnApplication(service) && Exposure.isOpen(service))
                .flatMap(service -> in(service, fronts, context)).toList();
    }

    private Stream<Finding> in(Service service, List<Service> fronts, CheckContext context) {
        return fronts.stream().filter(front -> !front.name().equals(service.name())
                        && leadsTo(front, service, context)).findFirst().stream()
                .flatMap(front -> Exposure.open(service).stream().map(port -> finding(service, front, port)));
    }

    private static boolean isFront(Service service, CheckContext context) {
        Optional<Recognition> known = context.recognise(service).filter(image -> !image.stateful());
        return Exposure.isOpen(service) && known.filter(image -> image.kind() == ServiceKind.GATEWAY
                || WEB_SERVERS.contains(image.name())).isPresent();
    }

    private static boolean leadsTo(Service gateway, Service service, CheckContext context) {
        boolean byLabel = context.recognise(gateway).filter(known -> known.name().equals("Traefik")).isPresent()
                && (service.texts("labels").stream().map(TextValue::raw)
                .anyMatch(label -> label.startsWith("traefik.http."))
                || service.attribute("labels").stream()
                .flatMap(labels -> context.compose().attributesOf(labels.value()).stream())
                .anyMatch(label -> label.name().startsWith("traefik.http.")));
        return byLabel || context.links().reachedBy(service.name()).contains(gateway.name());
    }

    private Finding finding(Service service, Service gateway, Port port) {
        Finding finding = Finding.of(info, service.id(), port.range(), service.name() + " is reached through "
                + gateway.name() + ", and past it at " + port.shortText() + ".");
        return port.origin().isOwn() ? finding.withFix(new Fix("Publish " + port.shortText() + " no longer",
                new RemovePort(service.name(), port.shortText()))) : finding;
    }
}
