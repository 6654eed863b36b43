package dev.stackwright.model.check;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Service;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which services of a stack reach which others: by waiting for them, or by naming them as host. */
public final class StackLinks {

    private final Map<String, Set<String>> waits = new LinkedHashMap<>();
    private final Map<String, List<HostNames.Mention>> mentions = new LinkedHashMap<>();
    private final Set<String> reached = new HashSet<>();
    private final Set<String> awaitedToEnd = new HashSet<>();

    private StackLinks(ComposeFile file) {
        for (Service service : file.services()) {
            waits.put(service.name(), service.waitsFor());
            List<HostNames.Mention> named = HostNames.inService(file, service).stream()
                    .filter(mention -> !mention.service().equals(service.name())).toList();
            mentions.put(service.name(), named);
            reached.addAll(waits.get(service.name()));
            service.dependencies().stream()
                    .filter(d -> d.condition() == DependencyCondition.SERVICE_COMPLETED_SUCCESSFULLY)
                    .forEach(d -> awaitedToEnd.add(d.service()));
            named.forEach(mention -> reached.add(mention.service()));
        }
    }

    static StackLinks of(ComposeFile file) {
        return new StackLinks(file);
    }

    /** Where the service names other services as host. */
    public List<HostNames.Mention> mentionsIn(String service) {
        return mentions.getOrDefault(service, List.of());
    }

    /** The services this one waits for itself. */
    public Set<String> waitsFor(String service) {
        return waits.getOrDefault(service, Set.of());
    }

    /** True when the one starts after the other, directly or through others. */
    public boolean startsAfter(String service, String other) {
        Deque<String> open = new ArrayDeque<>(waitsFor(service));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String name = open.pop();
            if (name.equals(other)) {
                return true;
            }
            if (seen.add(name)) {
                open.addAll(waitsFor(name));
            }
        }
        return false;
    }

    /** True when another service of the stack waits for this one or names it as host. */
    public boolean isReached(String service) {
        return reached.contains(service);
    }

    /** True when another service waits for this one to run to its end. */
    public boolean isAwaitedToEnd(String service) {
        return awaitedToEnd.contains(service);
    }

    /** The services that wait for this one or name it as host. */
    public List<String> reachedBy(String service) {
        List<String> by = new ArrayList<>();
        waits.forEach((name, targets) -> {
            if (targets.contains(service)
                    || mentionsIn(name).stream().anyMatch(mention -> mention.service().equals(service))) {
                by.add(name);
            }
        });
        return by;
    }
}
