package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which form of {@code environment} a file prefers. */
final class EnvironmentForm {

    private EnvironmentForm() {
    }

    /** True when more services list {@code KEY=value} than write a mapping. */
    static boolean isListed(Snapshot snapshot) {
        long lists = 0;
        long all = 0;
        for (var service : snapshot.compose().services()) {
            var environment = service.attribute("environment");
            if (environment.isPresent()) {
                all++;
                lists += environment.get().value() instanceof YamlSequence ? 1 : 0;
            }
        }
        return lists * 2 > all;
    }

    /**
     * A copy of all a service's variables but one, in the form they have: an own {@code environment} hides an
     * inherited one as a whole.
     */
    static Fresh copyWithout(Service service, String name) {
        List<EnvironmentEntry> others = service.environment().stream().filter(entry -> !entry.name().equals(name))
                .toList();
        if (service.environment().stream().anyMatch(EnvironmentEntry::inList)) {
            return Fresh.items(others.stream().map(entry -> entry.node().value()).toList());
        }
        Map<String, Fresh> pairs = new LinkedHashMap<>();
        others.forEach(entry -> pairs.put(entry.name(), FreshCopy.of(entry.node())));
        return new Fresh.Pairs(pairs);
    }
}
