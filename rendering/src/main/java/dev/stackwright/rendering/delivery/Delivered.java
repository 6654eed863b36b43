package dev.stackwright.rendering.delivery;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was made.
 *
 * @param files    contents by their ways below a folder, with forward slashes
 * @param warnings what whoever sends it has to know first
 */
public record Delivered(SortedMap<String, byte[]> files, List<String> warnings) {

    public Delivered {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        warnings = List.copyOf(warnings);
    }
}
