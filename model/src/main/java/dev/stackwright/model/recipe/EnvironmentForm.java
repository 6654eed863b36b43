package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.YamlSequence;

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
}
