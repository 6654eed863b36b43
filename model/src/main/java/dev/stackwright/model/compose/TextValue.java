package dev.stackwright.model.compose;

import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.Optional;

/**
 * A scalar with its place.
 *
 * @param raw    the text with its variables as written
 * @param node   the scalar
 * @param origin where it comes from
 */
public record TextValue(String raw, YamlScalar node, Origin origin) {

    static Optional<TextValue> of(YamlNode node, Origin origin) {
        return node.asScalar().filter(scalar -> !scalar.isNull())
                .map(scalar -> new TextValue(scalar.value(), scalar, origin));
    }

    /** The text with every variable replaced by its default, for display and for reading meaning. */
    public String resolved() {
        return Interpolation.withDefaults(raw);
    }

    @Override
    public String toString() {
        return raw;
    }
}
