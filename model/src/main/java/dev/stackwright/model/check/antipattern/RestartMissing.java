package dev.stackwright.model.check.antipattern;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.recipe.SetRestart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Most services of the stack are started again, and one has been forgotten. Where a target for availability is chosen
 * that asks for it of all.
 */
public record RestartMissing(CheckInfo info) implements Check {

    private static final int LEAST = 2;

    @Override
    public List<Finding> on(CheckContext context) {
        if (context.highestSla().isPresent()) {
            return List.of();
        }
        List<Service> serving = context.services().stream()
                .filter(service -> !context.isJob(service) && !context.isPartial(service)).toList();
        Map<String, Long> policies = serving.stream().flatMap(service -> lasting(service).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Service> without = serving.stream().filter(service -> !says(service) && serves(service, context))
                .toList();
        Optional<String> usual = policies.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey);
        long have = policies.values().stream().mapToLong(Long::longValue).sum();
        return have < LEAST || have <= without.size() ? List.of()
                : without.stream().map(service -> finding(service, usual.orElseThrow())).toList();
    }

    private static Optional<String> lasting(Service service) {
        return service.text("restart").map(TextValue::resolved)
                .filter(policy -> policy.equals("always") || policy.equals("unless-stopped"));
    }

    /** A service nobody reaches may as well be one that ends: a load test, a client. */
    private static boolean serves(Service service, CheckContext context) {
        return context.recognise(service).isPresent() || context.links().isReached(service.name())
                || !service.ports().isEmpty() || service.attribute("healthcheck").isPresent();
    }

    private static boolean says(Service service) {
        return service.attribute("restart").isPresent() || service.attribute("deploy", "restart_policy").isPresent();
    }

    private Finding finding(Service service, String usual) {
        return Finding.of(info, service.id(), service.keyRange(), service.name()
                        + " is not started again after a failure, as most services here are.")
                .withFix(new Fix("Restart it: " + usual, new SetRestart(service.name(), usual)));
    }
}
