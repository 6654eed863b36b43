package dev.stackwright.model.check.advice;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Port;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.recipe.RemovePort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A database or cache that serves other services of the stack publishes a port to the whole network. */
public record DatabasePortPublished(CheckInfo info) implements LocalCheck {

    private static final Set<ServiceKind> PRIVATE = Set.of(ServiceKind.DATABASE, ServiceKind.CACHE);

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            if (context.recognise(service).isPresent() && PRIVATE.contains(context.kind(service))
                    && context.links().isReached(service.name())) {
                service.ports().stream().filter(port -> !isLocal(port))
                        .forEach(port -> findings.add(finding(service, port)));
            }
        }
        return findings;
    }

    private static boolean isLocal(Port port) {
        String ip = port.hostIp().map(Interpolation::withDefaults).orElse("");
        return ip.startsWith("127.") || ip.equals("localhost") || ip.equals("[::1]") || ip.equals("::1");
    }

    private Finding finding(Service service, Port port) {
        String published = port.published().map(host -> "on host port " + host).orElse("on a host port");
        Finding finding = Finding.of(info, service.id(), port.range(), service.name() + " publishes its port "
                + port.target() + " " + published + ".");
        return port.origin().isOwn() ? finding.withFix(new Fix("Publish " + port.shortText() + " no longer",
                new RemovePort(service.name(), port.shortText()))) : finding;
    }
}
