package dev.stackwright.model.ladder;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.Family;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.compose.Service;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of the ladder by their names: each finds the places where something is missing. */
final class LadderRules {

    private final Map<String, Function<LadderStack, List<Gap>>> rules = new LinkedHashMap<>();
    private final Practice practice;

    LadderRules(Practice practice) {
        this.practice = practice;
        CacheRules caches = new CacheRules(practice);
        VariableRules variables = new VariableRules(practice);
        rules.put("readable", LadderRules::readable);
        rules.put("application", LadderRules::application);
        rules.put("entry", LadderRules::entry);
        rules.put("cache", caches::missing);
        rules.put("cache-bounded", caches::unbounded);
        rules.put("cache-reached", caches::unreached);
        rules.put("application-health", LadderRules::applicationHealth);
        rules.put("several", LadderRules::several);
        rules.put("versions", variables::versions);
        rules.put("settings", variables::settings);
        rules.put("registry-credentials", this::registryCredentials);
        rules.put("limits", stack -> without(stack, "limits", Resource.CPU_LIMIT, Resource.MEMORY_LIMIT));
        rules.put("reservations", stack -> without(stack, "reservations", Resource.CPU_RESERVATION,
                Resource.MEMORY_RESERVATION));
        rules.put("replicas", variables::replicas);
    }

    Set<String> names() {
        return rules.keySet();
    }

    List<Gap> gaps(String rule, LadderStack stack) {
        return rules.get(rule).apply(stack);
    }

    private static List<Gap> readable(LadderStack stack) {
        return stack.findings().stream().filter(finding -> finding.severity() == Severity.ERROR
                && finding.check().family() == Family.COMPOSE && !finding.isAccepted()).map(Gap::of).toList();
    }

    private static List<Gap> application(LadderStack stack) {
        return stack.working().isEmpty() ? List.of(Gap.ofStack(stack.context().stackPlace(),
                "No service of the stack does the work of the product.")) : List.of();
    }

    private static List<Gap> entry(LadderStack stack) {
        boolean reached = stack.context().services().stream().anyMatch(service -> !service.ports().isEmpty()
                || service.text("network_mode").filter(mode -> mode.raw().equals("host")).isPresent());
        List<Service> serving = stack.serving();
        if (reached || stack.working().isEmpty()) {
            return List.of();
        }
        String message = "No service publishes a port, so nothing is reached from outside.";
        return serving.size() == 1 ? List.of(Gap.at(serving.get(0).id(), serving.get(0).keyRange(), message))
                : List.of(Gap.ofStack(stack.context().stackPlace(), message));
    }

    private static List<Gap> applicationHealth(LadderStack stack) {
        return stack.serving().stream().filter(service -> service.attribute("healthcheck").isEmpty()
                && !stack.context().isPartial(service))
                .map(service -> Gap.at(service.id(), service.keyRange(), service.name() + " has no health check."))
                .toList();
    }

    private static List<Gap> several(LadderStack stack) {
        List<Service> own = stack.own();
        boolean behind = Stream.of(ServiceKind.WEB, ServiceKind.GATEWAY).flatMap(kind -> stack.of(kind).stream())
                .anyMatch(front -> !own.contains(front) && stack.reachesAny(front, stack.working()));
        if (own.size() > 1 || behind || stack.working().isEmpty()) {
            return List.of();
        }
        Service only = own.isEmpty() ? stack.working().get(0) : own.get(0);
        return List.of(Gap.at(only.id(), only.keyRange(), "The product is one service, " + only.name() + "."));
    }

    private List<Gap> registryCredentials(LadderStack stack) {
        return practice.registryCredentials().stream().flatMap(key -> stack.compose().section(key).stream())
                .map(entry -> Gap.ofStack(entry.key().range(),
                        "Access to registries stands in the file; the platform keeps it as a secret.")).toList();
    }

    private static List<Gap> without(LadderStack stack, String what, Resource... resources) {
        return stack.lasting().stream().filter(service -> !stack.context().isPartial(service))
                .flatMap(service -> missing(service, List.of(resources))
                        .map(words -> Gap.at(service.id(), service.keyRange(),
                                service.name() + " has no " + what + " of " + words + ".")).stream()).toList();
    }

    private static Optional<String> missing(Service service, List<Resource> resources) {
        List<String> words = resources.stream().filter(resource -> service.resource(resource).isEmpty())
                .map(resource -> resource.isMemory() ? "memory" : "processor").toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", words));
    }
}
