package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.Service;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Who waits for whom, what services inherit by {@code extends} included. */
final class DependencyGraph {

    private final ComposeFile compose;

    DependencyGraph(ComposeFile compose) {
        this.compose = compose;
    }

    /** True when a service would wait for itself if the one waited for the other. */
    boolean wouldCircle(String from, String to) {
        return withThoseThatExtend(from).stream().anyMatch(heir -> reaches(to, heir));
    }

    private Set<String> withThoseThatExtend(String base) {
        Set<String> heirs = new LinkedHashSet<>(Set.of(base));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Service service : compose.services()) {
                if (service.extendedService().filter(heirs::contains).isPresent()) {
                    grows |= heirs.add(service.name());
                }
            }
        }
        return heirs;
    }

    /** True when one service waits, directly or through others, for the other. */
    private boolean reaches(String from, String to) {
        Deque<String> open = new ArrayDeque<>(Set.of(from));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String name = open.pop();
            if (name.equals(to)) {
                return true;
            }
            Optional<Service> service = seen.add(name) ? compose.service(name) : Optional.empty();
            service.ifPresent(found -> open.addAll(waitsFor(found, new HashSet<>())));
        }
        return false;
    }

    private Set<String> waitsFor(Service service, Set<String> seen) {
        Set<String> names = new LinkedHashSet<>(service.waitsFor());
        if (seen.add(service.name())) {
            service.extendedService().flatMap(compose::service)
                    .ifPresent(base -> names.addAll(waitsFor(base, seen)));
        }
        return names;
    }
}
