package dev.stackwright.model.check.compliance;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Port;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The stack is reached over plain HTTP, and nothing of it speaks TLS to the outside. */
public record EntryWithoutTls(CheckInfo info) implements Check {

    private static final Set<ServiceKind> ENTRIES =
            Set.of(ServiceKind.GATEWAY, ServiceKind.WEB, ServiceKind.SERVICE);
    private static final Set<String> HTTP = Set.of("80", "8080");
    private static final Pattern TLS = Pattern.compile(
            "(?i)443|https|letsencrypt|certresolver|certbot|acme[._-]|tls|ssl|\\.(pem|crt|key|p12|jks)\\b|cloudflared");
    private static final Question<Boolean> SPEAKS_TLS = new Question<>();

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = Frameworks.ANY.in(context);
        if (concern.isNobody()) {
            return List.of();
        }
        List<Service> entries = context.services().stream()
                .filter(service -> !service.ports().isEmpty() || context.kind(service) == ServiceKind.GATEWAY).toList();
        if (entries.stream().anyMatch(service -> speaksTls(context, service))) {
            return List.of();
        }
        return entries.stream().filter(service -> ENTRIES.contains(context.kind(service)))
                .flatMap(service -> service.ports().stream().filter(EntryWithoutTls::isPlainHttp).findFirst().stream()
                        .map(port -> Finding.of(info, service.id(), port.range(), service.name()
                                + " is reached on port " + port.published().orElse(port.target())
                                + " without TLS, and nothing in front of it in the stack speaks TLS.")))
                .findFirst().map(finding -> finding.withPlans(concern.named())).stream().toList();
    }

    private static boolean speaksTls(CheckContext context, Service service) {
        return service.answer(SPEAKS_TLS, "",
                () -> TLS.matcher(context.snapshot().text().slice(service.range())).find());
    }

    private static boolean isPlainHttp(Port port) {
        String ip = Interpolation.withDefaults(port.hostIp().orElse(""));
        String published = Interpolation.withDefaults(port.published().orElse(""));
        return !ip.startsWith("127.") && !ip.equals("::1")
                && (HTTP.contains(published) || HTTP.contains(Interpolation.withDefaults(port.target())));
    }
}
