package dev.stackwright.model.ladder;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.compose.Canonical;
import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.workspace.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The content that a confirmation is true for, as a hash of what it means: comments, order and layout do not count, and
 * neither do services that the point is not about.
 */
final class PointContent {

    private final LadderStack stack;

    PointContent(LadderStack stack) {
        this.stack = stack;
    }

    String hash(ValidatePoint.Scope scope) {
        return switch (scope) {
            case STACK -> hash(scope.name() + services(service -> true) + elements());
            case APPLICATION -> hash(scope.name() + services(stack.working()::contains));
            case DATABASE -> hash(scope.name() + services(with(ServiceKind.DATABASE)));
            case CACHE -> hash(scope.name() + services(with(ServiceKind.CACHE)));
            case WORKER -> hash(scope.name() + services(worker()));
            case IMAGES -> hash(scope.name() + images());
        };
    }

    /** Of a decision to do without something: it counts while the stack has the same services. */
    String hashOfServices() {
        return hash(new TreeMap<>(Map.of("services", stack.compose().serviceNames().stream().sorted().toList()))
                .toString());
    }

    private Predicate<Service> with(ServiceKind kind) {
        List<Service> held = stack.of(kind);
        return service -> held.contains(service) || stack.reachesAny(service, held);
    }

    private Predicate<Service> worker() {
        List<Service> workers = stack.of(ServiceKind.WORKER);
        return service -> workers.contains(service)
                || workers.stream().anyMatch(worker -> stack.reaches(worker, service));
    }

    private String services(Predicate<Service> of) {
        Map<String, Object> meant = new TreeMap<>();
        stack.compose().services().stream().filter(of)
                .forEach(service -> meant.put(service.name(), sorted(Canonical.of(service))));
        return meant.toString();
    }

    private String elements() {
        Map<String, Object> meant = new TreeMap<>();
        for (String section : List.of("volumes", "networks", "secrets", "configs")) {
            for (NamedElement element : stack.compose().elements(section)) {
                meant.put(section + "/" + element.name(), sorted(Canonical.of(element.entry().value())));
            }
        }
        return meant.toString();
    }

    private String images() {
        Map<String, String> meant = new TreeMap<>();
        stack.compose().services().forEach(service -> meant.put(service.name(),
                service.image().map(TextValue::raw).orElse("")));
        return meant.toString();
    }

    private static Object sorted(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> all = new TreeMap<>();
            map.forEach((key, inner) -> all.put(String.valueOf(key), sorted(inner)));
            return all;
        }
        return value instanceof List<?> list ? list.stream().map(PointContent::sorted).toList() : value;
    }

    private static String hash(String text) {
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
