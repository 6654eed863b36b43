package dev.stackwright.model.compose;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.Optional;

/**
 * One environment variable of a service, from {@code KEY=value} in a list or {@code KEY: value} in a mapping.
 *
 * @param name   the variable's name
 * @param value  its raw value; empty where it is passed on from the environment ({@code KEY} alone)
 * @param node   the scalar that holds the value: the whole list item, or the mapping's value
 * @param inList true for the list form
 * @param range  the list item or the whole entry
 * @param origin where it comes from
 */
public record EnvironmentEntry(String name, Optional<String> value, YamlScalar node, boolean inList, Range range,
                               Origin origin) {

    /** Offset in {@link YamlScalar#value()} at which the value begins. */
    public int valueOffset() {
        return inList && value.isPresent() ? name.length() + 1 : 0;
    }
}
