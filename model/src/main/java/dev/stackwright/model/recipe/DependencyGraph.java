package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ForeignServices;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who waits for whom, what services inherit by {@code extends} and what other files say included. */
final class DependencyGraph {

    private final ComposeFile compose;
    private final ForeignServices foreign;

    DependencyGraph(Snapshot snapshot) {
        this.compose = snapshot.compose();
        this.foreign = snapshot.foreign();
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
            if (seen.add(name)) {
                compose.service(name).ifPresent(service -> open.addAll(waitsFor(service, new HashSet<>())));
                open.addAll(foreign.waitsFor(name));
            }
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
