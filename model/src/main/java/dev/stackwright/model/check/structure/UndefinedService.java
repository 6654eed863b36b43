package dev.stackwright.model.check.structure;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A name that should be one of the services: in depends_on, links, volumes_from, extends or a shared namespace. */
public record UndefinedService(CheckInfo info) implements Check {

    private static final List<String> SHARING = List.of("network_mode", "ipc", "pid");
    private static final String SERVICE = "service:";

    @Override
    public List<Finding> on(CheckContext context) {
        if (context.isPartial()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            for (Dependency dependency : service.dependencies()) {
                if (!isOptional(service, dependency.service())) {
                    look(context, service, dependency.service(), dependency.range(), "depends_on", findings);
                }
            }
            for (String list : List.of("links", "volumes_from")) {
                listed(service, list).forEach(item -> {
                    String name = item.value().split(":", 2)[0];
                    if (!item.value().startsWith("container:")) {
                        look(context, service, name, item.range(), list, findings);
                    }
                });
            }
            for (String key : SHARING) {
                service.text(key).filter(mode -> mode.raw().startsWith(SERVICE)).ifPresent(mode -> look(context,
                        service, mode.raw().substring(SERVICE.length()), mode.node().range(), key, findings));
            }
            extended(service).ifPresent(base ->
                    look(context, service, base.raw(), base.node().range(), "extends", findings));
        }
        return findings;
    }

    private static boolean isOptional(Service service, String target) {
        return service.attribute("depends_on", target, "required").flatMap(Attribute::text)
                .filter(required -> required.raw().equals("false")).isPresent();
    }

    private static List<YamlScalar> listed(Service service, String key) {
        return service.attribute(key).flatMap(attribute -> attribute.value().asSequence())
                .map(sequence -> sequence.values().stream().flatMap(item -> item.asScalar().stream()).toList())
                .orElse(List.of());
    }

    /** The service that is extended in this very file. */
    private static Optional<TextValue> extended(Service service) {
        Optional<Attribute> extend = service.attribute("extends");
        return extend.flatMap(Attribute::text).or(() -> service.attribute("extends", "file").isPresent()
                ? Optional.empty() : service.attribute("extends", "service").flatMap(Attribute::text));
    }

    private void look(CheckContext context, Service service, String name, Range place, String where,
                      List<Finding> findings) {
        boolean known = context.compose().hasService(name) || name.indexOf('$') >= 0
                || context.snapshot().staleServices().stream().anyMatch(stale -> stale.name().equals(name));
        if (!known && context.snapshot().tree().isWhole()) {
            findings.add(InactiveServices.weigh(service, Finding.of(info, service.id(), place,
                    where + " of " + service.name() + " names the service " + name + ", which is not there.")));
        }
    }
}
