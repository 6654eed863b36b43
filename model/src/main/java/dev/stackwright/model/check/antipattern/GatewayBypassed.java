package dev.stackwright.model.check.antipattern;

import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
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

/** A service of the product's own publishes ports, and so does a gateway or web server in front of it. */
public record GatewayBypassed(CheckInfo info) implements EachService {

    private static final Set<String> WEB_SERVERS = Set.of("NGINX", "Apache HTTP Server", "Caddy");

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        if (!context.isOwnApplication(service) || context.isForDevelopment()) {
            return List.of();
        }
        Optional<Service> front = context.services().stream()
                .filter(other -> !other.name().equals(service.name()) && isFront(other, context)
                        && leadsTo(other, service, context)).findFirst();
        return front.stream().flatMap(gateway -> Exposure.open(service).stream()
                .map(port -> finding(service, gateway, port))).toList();
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
