package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.YamlPatcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Services as a text that is a compose file by itself: as they are written, comments included, with the volumes,
 * networks, secrets and configs they use. What aliases and merge keys bring in is written out.
 */
public final class CopiedServices {

    private static final String INDENT = "  ";

    private CopiedServices() {
    }

    /** @return empty where none of them is in the file */
    public static String of(Snapshot snapshot, Set<String> services) {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        YamlPatcher writer = new YamlPatcher(Snapshot.of("").tree());
        List<CarriedEntry> carried = CarriedEntry.of(snapshot.compose(), services);
        for (CarriedEntry entry : carried) {
            String lines = entry.lines().orElseGet(() -> writer.written(entry.id().name(), entry.value()));
            sections.computeIfAbsent(entry.id().section(), section -> new StringBuilder(section).append(":\n"))
                    .append(indented(lines)).append('\n');
        }
        return String.join("", sections.values());
    }

    private static String indented(String lines) {
        return lines.lines().map(line -> line.isBlank() ? "" : INDENT + line).collect(Collectors.joining("\n"));
    }
}
