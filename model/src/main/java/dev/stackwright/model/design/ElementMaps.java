package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Changed copies of maps that are keyed by elements. */
final class ElementMaps {

    private ElementMaps() {
    }

    /** @param nothing the value that stands for no entry */
    static <V> SortedMap<ElementId, V> with(Map<ElementId, V> map, ElementId element, V value, V nothing) {
        SortedMap<ElementId, V> changed = new TreeMap<>(map);
        if (value.equals(nothing)) {
            changed.remove(element);
        } else {
            changed.put(element, value);
        }
        return changed;
    }

    static <V> SortedMap<ElementId, V> without(Map<ElementId, V> map, ElementId element) {
        SortedMap<ElementId, V> rest = new TreeMap<>(map);
        rest.remove(element);
        return rest;
    }

    /** What is kept under the new name already gives way. */
    static <V> SortedMap<ElementId, V> renamed(Map<ElementId, V> map, ElementId from, ElementId to) {
        return rekeyed(map, id -> id.equals(from) ? to : id);
    }

    /** What is kept under a new key already gives way. */
    static <K extends Comparable<K>, V> SortedMap<K, V> rekeyed(Map<K, V> map, UnaryOperator<K> rename) {
        SortedMap<K, V> changed = new TreeMap<>(map);
        changed.keySet().removeIf(key -> !rename.apply(key).equals(key));
        map.forEach((key, value) -> {
            if (!rename.apply(key).equals(key)) {
                changed.put(rename.apply(key), value);
            }
        });
        return changed;
    }
}
