package dev.stackwright.model.design;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Writes fields as nested maps and lists, beside what the design kept unknown of them. */
final class FieldSections {

    private final Map<String, Object> unknown;

    /** @param unknown fields this version does not know, nested as they stand in the file */
    FieldSections(Map<String, Object> unknown) {
        this.unknown = unknown;
    }

    /** What is kept unknown at a path, to be written into. */
    SortedMap<String, Object> at(String... path) {
        return UnknownFields.at(unknown, path).filter(Map.class::isInstance)
                .map(fields -> UnknownFields.textKeyed((Map<?, ?>) fields)).orElseGet(TreeMap::new);
    }

    /** The items of a list that are kept unknown at a path. */
    List<?> itemsAt(String... path) {
        return UnknownFields.at(unknown, path).map(items -> (List<?>) items).orElse(List.of());
    }

    /**
     * The entries of a section, and those whose key says nothing to this version. What was left over of an entry
     * that is gone goes with it.
     */
    <K, V> SortedMap<String, Object> section(SortedMap<K, V> entries, Function<String, Optional<K>> keyReading,
                                             BiFunction<V, String[], Object> fields, String... path) {
        SortedMap<String, Object> section = at(path);
        section.keySet().removeIf(key -> keyReading.apply(key).isPresent());
        entries.forEach((key, value) -> section.put(key.toString(), fields.apply(value, inside(path, key.toString()))));
        return section;
    }

    /** A path one name longer. */
    static String[] inside(String[] path, String name) {
        String[] longer = new String[path.length + 1];
        System.arraycopy(path, 0, longer, 0, path.length);
        longer[path.length] = name;
        return longer;
    }

    static void put(Map<String, Object> fields, String name, Optional<?> value) {
        value.ifPresent(present -> fields.put(name, present));
    }

    /** A section without entries goes, with whatever was left over of entries that are gone. */
    static void put(Map<String, Object> fields, String name, Map<String, ?> value) {
        fields.remove(name);
        put(fields, name, Optional.of(value).filter(map -> !map.isEmpty()));
    }

    static void put(Map<String, Object> fields, String name, Collection<?> value) {
        fields.remove(name);
        put(fields, name, Optional.of(List.copyOf(value)).filter(list -> !list.isEmpty()));
    }
}
