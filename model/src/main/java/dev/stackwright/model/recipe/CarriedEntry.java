package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Reference;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.yaml.EntryText;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A service, volume, network, secret or config on its way from one file to another.
 *
 * @param id    what it is
 * @param lines as they are written, from column 0; empty where they would not say the same elsewhere
 * @param value what they say, aliases and merge keys written out
 */
record CarriedEntry(ElementId id, Optional<String> lines, Fresh value) {

    /** Sections of what services use. */
    private static final List<String> USED = List.of("volumes", "networks", "secrets", "configs");

    /** Those services, and what they use as far as the file defines it, in the order of the file. */
    static List<CarriedEntry> of(ComposeFile file, Set<String> services) {
        List<CarriedEntry> found = new ArrayList<>();
        Map<String, Set<String>> used = new LinkedHashMap<>();
        USED.forEach(section -> used.put(section, new LinkedHashSet<>()));
        for (Service service : file.services()) {
            if (services.contains(service.name())) {
                found.add(of(file, service.id(), service.entry()));
                service.mounts().stream().map(VolumeMount::volumeName).flatMap(Optional::stream)
                        .forEach(used.get("volumes")::add);
                addAll(service.networks(), used.get("networks"));
                addAll(service.secrets(), used.get("secrets"));
                addAll(service.configs(), used.get("configs"));
            }
        }
        used.forEach((section, names) -> names.forEach(name -> file.entryOf(new ElementId(section, name))
                .ifPresent(entry -> found.add(of(file, new ElementId(section, name), entry)))));
        return found;
    }

    private static void addAll(List<Reference> references, Set<String> names) {
        references.forEach(reference -> names.add(reference.name()));
    }

    private static CarriedEntry of(ComposeFile file, ElementId id, YamlEntry entry) {
        Optional<String> lines = isFlow(file, id.section()) ? Optional.empty() : EntryText.of(file.tree(), entry);
        return new CarriedEntry(id, lines, FreshCopy.of(entry.value()));
    }

    private static boolean isFlow(ComposeFile file, String section) {
        return file.roots().stream().anyMatch(root -> root.flow()
                || root.value(section).flatMap(YamlNode::asMapping).filter(YamlMapping::flow).isPresent());
    }
}
