package dev.stackwright.model.check;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which services of a stack reach which others: by waiting for them, or by naming them as host. */
public final class StackLinks {

    private static final Question<List<String>> AWAITED = new Question<>();

    private final Map<String, Set<String>> waits = new LinkedHashMap<>();
    private final Map<String, List<HostNames.Mention>> mentions = new LinkedHashMap<>();
    private final Map<String, Set<String>> reachedBy = new HashMap<>();
    private final Set<String> awaitedToEnd = new HashSet<>();

    private StackLinks(ComposeFile file) {
        for (Service service : file.services()) {
            waits.put(service.name(), service.waitsFor());
            List<HostNames.Mention> named = HostNames.spokenWith(file, service).stream()
                    .filter(mention -> !mention.service().equals(service.name())).toList();
            mentions.put(service.name(), named);
            waits.get(service.name()).forEach(target -> reaches(service.name(), target));
            awaitedToEnd.addAll(service.answer(AWAITED, "", () -> service.dependencies().stream()
                    .filter(d -> d.condition() == DependencyCondition.SERVICE_COMPLETED_SUCCESSFULLY)
                    .map(Dependency::service).toList()));
            named.forEach(mention -> reaches(service.name(), mention.service()));
        }
    }

    private void reaches(String service, String target) {
        reachedBy.computeIfAbsent(target, name -> new LinkedHashSet<>()).add(service);
    }

    public static StackLinks of(ComposeFile file) {
        return new StackLinks(file);
    }

    /** By service those it waits for itself. */
    Map<String, Set<String>> waits() {
        return waits;
    }

    /** The services that another one waits for to run to their end. */
    Set<String> awaitedToEnd() {
        return awaitedToEnd;
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
        return reachedBy.containsKey(service);
    }

    /** True when another service waits for this one to run to its end. */
    public boolean isAwaitedToEnd(String service) {
        return awaitedToEnd.contains(service);
    }

    /** The services that wait for this one or name it as host, in the order of the text. */
    public List<String> reachedBy(String service) {
        return List.copyOf(reachedBy.getOrDefault(service, Set.of()));
    }
}
