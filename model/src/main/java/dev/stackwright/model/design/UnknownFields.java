package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Fields of a design file that this version does not know, nested as they stand in the file. Those of an
 * acceptance stand under its check and element, since the file lists acceptances without a key.
 */
final class UnknownFields {

    private UnknownFields() {
    }

    /** Where the unknown fields of an acceptance are kept. */
    static String[] pathOf(Acceptance acceptance) {
        return new String[] {"acceptances", acceptance.check(),
                acceptance.element().map(ElementId::toString).orElse("")};
    }

    /** What stands at a path; empty where nothing does. */
    static Optional<Object> at(Map<String, Object> unknown, String... path) {
        Object value = unknown;
        for (String name : path) {
            if (!(value instanceof Map<?, ?> map) || !map.containsKey(name)) {
                return Optional.empty();
            }
            value = map.get(name);
        }
        return Optional.ofNullable(value);
    }

    /** Everything kept under one element's name, kept under another name. */
    static Map<String, Object> renamed(Map<String, Object> unknown, Renaming renaming) {
        Map<String, Object> rekeyed = rekeyed(unknown, key -> Optional.of(renaming.key(key)));
        return moved(moved(rekeyed, pathOf(renaming.from()), pathOf(renaming.to())), viewOf(renaming.from()),
                viewOf(renaming.to()));
    }

    /** Without anything kept under the element's name. */
    static Map<String, Object> without(Map<String, Object> unknown, Removal removal) {
        Map<String, Object> left = with(rekeyed(unknown, removal::key), Optional.empty(), pathOf(removal.gone()));
        return with(left, Optional.empty(), viewOf(removal.gone()));
    }

    private static Map<String, Object> moved(Map<String, Object> unknown, String[] from, String[] to) {
        Optional<Object> kept = at(unknown, from);
        return kept.isPresent() ? with(with(unknown, Optional.empty(), from), kept, to) : unknown;
    }

    private static String[] viewOf(ElementId element) {
        return new String[] {SheetFields.VIEWS, Renaming.viewOf(element)};
    }

    /** Where the unknown fields of something are kept that the design itself lists; those of a service's parts. */
    private static String[] pathOf(ElementId element) {
        if (element.isService()) {
            return new String[] {Landscape.COMPONENTS, element.name()};
        }
        return Landscape.serviceOf(element)
                .map(service -> new String[] {Landscape.COMPONENTS, service, Landscape.nameOf(element)})
                .orElseGet(() -> new String[] {element.section(), element.name()});
    }

    /** With another value at a path, or none. */
    private static Map<String, Object> with(Map<String, Object> fields, Optional<Object> value, String... path) {
        if (value.isEmpty() && at(fields, path).isEmpty()) {
            return fields;
        }
        SortedMap<String, Object> changed = new TreeMap<>(fields);
        if (path.length > 1) {
            Map<String, Object> inner = fields.get(path[0]) instanceof Map<?, ?> map ? textKeyed(map) : Map.of();
            changed.put(path[0], with(inner, value, Arrays.copyOfRange(path, 1, path.length)));
            if (changed.get(path[0]) instanceof Map<?, ?> left && left.isEmpty()) {
                changed.remove(path[0]);
            }
        } else {
            value.ifPresentOrElse(present -> changed.put(path[0], present), () -> changed.remove(path[0]));
        }
        return Collections.unmodifiableMap(changed);
    }

    /** With what is kept of one entry of a section kept of another entry as well. */
    static Map<String, Object> copied(Map<String, Object> unknown, String section, String from, String to) {
        Optional<Object> kept = at(unknown, section, from);
        if (kept.isEmpty()) {
            return unknown;
        }
        SortedMap<String, Object> entries = textKeyed((Map<?, ?>) unknown.get(section));
        entries.put(to, kept.get());
        SortedMap<String, Object> changed = new TreeMap<>(unknown);
        changed.put(section, entries);
        return Collections.unmodifiableMap(changed);
    }

    private static Map<String, Object> rekeyed(Map<String, Object> fields, Function<String, Optional<String>> rekey) {
        SortedMap<String, Object> changed = new TreeMap<>();
        fields.forEach((key, value) -> rekey.apply(key).ifPresent(name -> changed.put(name, inside(value, rekey))));
        return Collections.unmodifiableMap(changed);
    }

    private static Object inside(Object value, Function<String, Optional<String>> rekey) {
        if (value instanceof Map<?, ?> map) {
            return rekeyed(textKeyed(map), rekey);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> inside(item, rekey)).toList();
        }
        return value;
    }

    /** The map with texts as keys, sorted. */
    static SortedMap<String, Object> textKeyed(Map<?, ?> map) {
        SortedMap<String, Object> copy = new TreeMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }

    /** Gathers what readers leave over. */
    static final class Collector {

        private final SortedMap<String, Object> root = new TreeMap<>();

        /** Keeps fields that were left over at a path. */
        void add(Map<String, Object> fields, String... path) {
            if (!fields.isEmpty()) {
                fields.forEach((name, value) -> mapAt(path, path.length).put(name, value));
            }
        }

        /** Keeps list items that were left over at a path. */
        void add(List<String> items, String... path) {
            if (!items.isEmpty()) {
                mapAt(path, path.length - 1).put(path[path.length - 1], List.copyOf(items));
            }
        }

        Map<String, Object> collected() {
            return Collections.unmodifiableMap(root);
        }

        @SuppressWarnings("unchecked")
        private Map<String, Object> mapAt(String[] path, int depth) {
            Map<String, Object> map = root;
            for (int i = 0; i < depth; i++) {
                map = (Map<String, Object>) map.computeIfAbsent(path[i], name -> new TreeMap<String, Object>());
            }
            return map;
        }
    }
}
