package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a service is defined: one entry, or one in each of several YAML documents that Docker Compose reads as
 * one stack.
 */
final class Definitions {

    /**
     * One definition.
     *
     * @param root     the document's mapping
     * @param services its services
     * @param entry    the service
     */
    record Definition(YamlMapping root, YamlMapping services, YamlEntry entry) {

        /** True when the section would be empty without the service. */
        boolean isSole() {
            return services.entries().size() == 1;
        }
    }

    private Definitions() {
    }

    /** Empty when the service is merged or aliased in and defined nowhere by itself. */
    static List<Definition> of(Snapshot snapshot, String service) {
        List<Definition> found = new ArrayList<>();
        for (YamlMapping root : snapshot.compose().roots()) {
            Optional<YamlNode> section = root.value(ElementId.SERVICES);
            if (section.isPresent() && section.get() instanceof YamlMapping services) {
                services.entries().stream().filter(entry -> entry.isNamed(service))
                        .forEach(entry -> found.add(new Definition(root, services, entry)));
            }
        }
        return found;
    }
}
