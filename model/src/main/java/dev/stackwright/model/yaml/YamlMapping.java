package dev.stackwright.model.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A mapping with its entries as written: duplicate keys and merge keys included.
 *
 * @param flow true for {@code {a: b}}, false for block style
 */
public record YamlMapping(NodePlace place, List<YamlEntry> entries, boolean flow) implements YamlNode {

    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** The last entry of that key, which is the one YAML readers that accept duplicates take. */
    public Optional<YamlEntry> entry(String key) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).isNamed(key)) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    public Optional<YamlNode> value(String key) {
        return entry(key).map(YamlEntry::value);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "mapping of " + entries.size() + " at " + start();
    }
}
