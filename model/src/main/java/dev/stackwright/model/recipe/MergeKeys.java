package dev.stackwright.model.recipe;

import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlPatcher;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code <<} brings into a mapping, while keys are taken out of it. */
final class MergeKeys {

    private MergeKeys() {
    }

    /** Writes those merge keys out that bring the key, without it. */
    static void writeOutWithout(YamlPatcher patcher, YamlMapping mapping, String gone) {
        writeOut(patcher, mapping, gone, Map.of());
    }

    /**
     * Writes those merge keys out that bring the key, with something else in its place.
     *
     * @param instead what comes in its place; a key that the mapping has itself is left to it
     */
    static void writeOut(YamlPatcher patcher, YamlMapping mapping, String gone, Map<String, Fresh> instead) {
        Set<String> taken = new HashSet<>();
        mapping.entries().forEach(entry -> entry.name().filter(name -> !entry.isMerge()).ifPresent(taken::add));
        for (YamlEntry entry : mapping.entries()) {
            if (entry.isMerge()) {
                Map<String, Fresh> brought = FreshCopy.broughtBy(entry);
                Map<String, Fresh> left = new LinkedHashMap<>();
                brought.forEach((key, value) -> {
                    if (key.equals(gone)) {
                        left.putAll(instead);
                    } else {
                        left.putIfAbsent(key, value);
                    }
                });
                left.keySet().removeAll(taken);
                taken.addAll(brought.keySet());
                if (brought.containsKey(gone)) {
                    patcher.replaceEntry(mapping, entry, left);
                }
            }
        }
    }

    /** Takes out an entry of which nothing is left; where its key would be merged in instead, it stays, empty. */
    static void removeEmptied(YamlPatcher patcher, YamlMapping mapping, YamlEntry entry) {
        if (entry.name().filter(name -> bring(mapping, name)).isPresent()) {
            boolean listed = entry.value().asSequence().isPresent();
            patcher.setValue(mapping, entry, listed ? new Fresh.Items(List.of(), true) : new Fresh.Pairs(Map.of()));
        } else {
            patcher.removeEntry(mapping, entry);
        }
    }

    private static boolean bring(YamlMapping mapping, String key) {
        return mapping.entries().stream().filter(YamlEntry::isMerge)
                .anyMatch(merge -> FreshCopy.broughtBy(merge).containsKey(key));
    }
}
