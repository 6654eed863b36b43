package dev.stackwright.model.compose;

import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlNode;
import java.util.Optional;

/**
 * One key of a mapping after merge keys are applied.
 *
 * @param name   the key
 * @param entry  the entry as written, wherever it stands
 * @param value  the value with an alias replaced by what it stands for
 * @param origin where the value comes from
 */
public record Attribute(String name, YamlEntry entry, YamlNode value, Origin origin) {

    /** The value's text; empty for null, lists and mappings. */
    public Optional<TextValue> text() {
        return TextValue.of(value, origin);
    }
}
