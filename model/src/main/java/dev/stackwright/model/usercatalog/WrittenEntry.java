package dev.stackwright.model.usercatalog;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.text.Position;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry as it stands in a file.
 *
 * @param file    the file
 * @param text    its text
 * @param mapping the entry's fields with their places
 */
record WrittenEntry(Path file, TextDocument text, YamlMapping mapping) {

    /** The fields as the readers of the catalog take them. */
    DataEntry data() {
        Map<String, Object> fields = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> entry.name().ifPresent(name -> fields.put(name, plain(entry.value()))));
        Object id = fields.getOrDefault("id", "");
        return new DataEntry(String.valueOf(file.getFileName()), String.valueOf(id), fields);
    }

    private static Object plain(YamlNode node) {
        if (node.asMapping().isPresent()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            node.asMapping().get().entries().forEach(entry ->
                    entry.name().ifPresent(name -> fields.put(name, plain(entry.value()))));
            return fields;
        }
        if (node.asSequence().isPresent()) {
            return List.copyOf(node.asSequence().get().values().stream().map(WrittenEntry::plain).toList());
        }
        return node.asScalar().map(scalar -> scalar.value()).orElse("");
    }

    /** Where a field stands; the entry's beginning where it is not written. */
    Position place(String field) {
        return text.positionOf(mapping.entry(field).map(YamlEntry::start).orElse(mapping.start()));
    }

    CatalogMistake mistake(String field, String message, String remedy) {
        return new CatalogMistake(file, place(field), message, remedy);
    }
}
