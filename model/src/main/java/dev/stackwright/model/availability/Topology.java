package dev.stackwright.model.availability;

import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.compose.Service;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The parts of a stack, which need which, and which are reached from outside. */
final class Topology {

    private final Map<String, Service> services = new LinkedHashMap<>();
    private final Map<String, Part> partOf = new LinkedHashMap<>();
    private final Map<Part, Set<Part>> needs = new LinkedHashMap<>();
    private final List<Part> entries;

    /**
     * @param counted the services that count
     * @param parts   makes a part of the services that belong together
     */
    Topology(CheckContext context, List<Service> counted, Replication replication, HardLinks links,
             Function<List<Service>, Part> parts) {
        counted.forEach(service -> services.put(service.name(), service));
        for (List<Service> together : replication.together(counted, context)) {
            Part part = parts.apply(together);
            together.forEach(service -> partOf.put(service.name(), part));
            needs.put(part, new LinkedHashSet<>());
        }
        for (Service service : counted) {
            Part part = partOf.get(service.name());
            links.of(service).stream().map(partOf::get).filter(needed -> needed != null && needed != part)
                    .forEach(needs.get(part)::add);
        }
        Set<String> entering = new Entries(context, counted, links).names();
        entries = List.copyOf(new LinkedHashSet<>(entering.stream().map(partOf::get).toList()));
    }

    List<Part> entries() {
        return entries;
    }

    Service firstOf(Part part) {
        return services.get(part.services().get(0));
    }

    /** The part and all it needs, each once, in the order in which they are met. */
    List<Part> reached(List<Part> from) {
        Set<Part> seen = new LinkedHashSet<>();
        Deque<Part> open = new ArrayDeque<>();
        from.forEach(open::addLast);
        while (!open.isEmpty()) {
            Part part = open.pop();
            if (seen.add(part)) {
                List<Part> next = new ArrayList<>(needs.get(part));
                for (int i = next.size() - 1; i >= 0; i--) {
                    open.push(next.get(i));
                }
            }
        }
        return List.copyOf(seen);
    }

    /** What a part needs as a tree; what stands in it already is not unfolded again. */
    Chain chain(Part part) {
        return chain(part, new HashSet<>());
    }

    private Chain chain(Part part, Set<Part> seen) {
        if (!seen.add(part)) {
            return new Chain(part, List.of(), false);
        }
        return new Chain(part, needs.get(part).stream().map(next -> chain(next, seen)).toList(), true);
    }

    /** True for a store whose loss loses data. */
    static boolean isStore(Service service, CheckContext context) {
        return context.recognise(service).filter(Recognition::stateful).map(Recognition::kind)
                .filter(ServiceKind::isStore).isPresent();
    }
}
