package dev.stackwright.rendering.notation;

import dev.stackwright.model.compose.ElementId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names for elements of Latin letters, digits and underscores, two never alike. The section stands in front, so that
 * none of them is a word of a notation.
 */
final class Aliases {

    private static final int LONGEST = 60;

    private final Map<ElementId, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The same for the same element, as long as elements are asked for in the same order. */
    String of(ElementId id) {
        return given.computeIfAbsent(id, this::unused);
    }

    private String unused(ElementId id) {
        String plain = (id.section() + "_" + id.name()).replaceAll("[^A-Za-z0-9]+", "_");
        String word = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
        String name = word;
        for (int number = 2; !taken.add(name); number++) {
            name = word + "_" + number;
        }
        return name;
    }
}
