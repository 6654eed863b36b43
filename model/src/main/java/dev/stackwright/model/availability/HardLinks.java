package dev.stackwright.model.availability;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which services cannot answer without which others; and which links are not of that kind, with the reason. */
final class HardLinks {

    private final CheckContext context;
    private final Map<String, ServiceKind> kinds = new LinkedHashMap<>();
    private final Map<String, String> spared = new LinkedHashMap<>();
    private final Map<String, Set<String>> needed = new LinkedHashMap<>();

    HardLinks(CheckContext context) {
        this.context = context;
        context.services().forEach(service -> kinds.put(service.name(), context.kind(service)));
        context.services().forEach(service -> needed.put(service.name(), read(service)));
    }

    /** The services that one cannot answer without. */
    Set<String> of(Service service) {
        return needed.getOrDefault(service.name(), Set.of());
    }

    /** Why a service that others name is not needed by them; empty where nobody names it. */
    Optional<String> sparedBecause(String service) {
        return Optional.ofNullable(spared.get(service));
    }

    private Set<String> read(Service service) {
        Set<String> targets = new LinkedHashSet<>(context.links().waitsFor(service.name()));
        context.links().mentionsIn(service.name()).stream().map(HostNames.Mention::service).forEach(targets::add);
        Set<String> hard = new LinkedHashSet<>();
        for (String target : targets) {
            if (kinds.containsKey(target) && !target.equals(service.name())) {
                Optional<String> reason = reasonToSpare(service, target);
                reason.ifPresent(why -> spared.putIfAbsent(target, why));
                if (reason.isEmpty()) {
                    hard.add(target);
                }
            }
        }
        return hard;
    }

    private Optional<String> reasonToSpare(Service service, String target) {
        Optional<Boolean> synchronous = Optional.ofNullable(
                context.design().edges().get(new EdgeKey(service.id(), ElementId.service(target))))
                .flatMap(EdgeMeaning::synchronous);
        if (synchronous.isPresent()) {
            return synchronous.get() ? Optional.empty() : Optional.of("The edge " + service.name() + " \u2192 " + target
                    + " is marked as asynchronous: " + service.name() + " answers without it.");
        }
        if (service.attribute("depends_on", target, "required").flatMap(Attribute::text).map(TextValue::resolved)
                .filter("false"::equals).isPresent()) {
            return Optional.of(service.name() + " waits for it with required: false, so it runs without it.");
        }
        return kinds.get(target) == ServiceKind.OBSERVABILITY && kinds.get(service.name()) != ServiceKind.OBSERVABILITY
                ? Optional.of("It watches: requests are answered without it.") : Optional.empty();
    }
}
