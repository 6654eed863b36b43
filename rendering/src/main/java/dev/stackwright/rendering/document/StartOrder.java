package dev.stackwright.rendering.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The order in which services can start by what they wait for. */
final class StartOrder {

    private StartOrder() {
    }

    /** Steps of names; services that wait for each other in a circle come last. */
    static List<List<String>> of(List<ServiceFacts> services) {
        Set<String> known = new LinkedHashSet<>(services.stream().map(ServiceFacts::name).toList());
        Set<String> started = new LinkedHashSet<>();
        List<ServiceFacts> left = new ArrayList<>(services);
        List<List<String>> steps = new ArrayList<>();
        while (!left.isEmpty()) {
            List<ServiceFacts> ready = left.stream().filter(service -> service.dependencies().stream()
                    .allMatch(name -> started.contains(name) || !known.contains(name))).toList();
            List<ServiceFacts> step = ready.isEmpty() ? List.copyOf(left) : ready;
            steps.add(step.stream().map(ServiceFacts::name).toList());
            left.removeAll(step);
            started.addAll(steps.get(steps.size() - 1));
        }
        return steps;
    }
}
