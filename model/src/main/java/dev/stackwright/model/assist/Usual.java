package dev.stackwright.model.assist;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.reference.KnownAttribute;
import dev.stackwright.model.reference.Shape;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which attributes people write first, read from data. */
final class Usual {

    private final Map<String, List<String>> first = new HashMap<>();

    static Usual read() {
        Usual usual = new Usual();
        for (DataEntry entry : DataEntry.allOf("assist/usual.yaml")) {
            entry.allowing("at", "first");
            usual.first.put(entry.text("at"), entry.texts("first"));
        }
        return usual;
    }

    /** The shapes and attributes it names. */
    Map<String, List<String>> named() {
        return Map.copyOf(first);
    }

    /** Required ones, then those people write first, then by name. */
    Comparator<KnownAttribute> order(Shape shape) {
        List<String> required = shape.mapping().required().always();
        List<String> common = first.getOrDefault(shape.id(), List.of());
        return Comparator.comparing((KnownAttribute attribute) -> !required.contains(attribute.name()))
                .thenComparing(attribute -> common.contains(attribute.name()) ? common.indexOf(attribute.name())
                        : common.size())
                .thenComparing(KnownAttribute::name);
    }
}
