package dev.stackwright.model.recipe;

import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import dev.stackwright.model.yaml.YamlTree;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the text that stands at a place, be it a key or a value. */
final class ScalarAt {

    private ScalarAt() {
    }

    static Optional<YamlScalar> offset(YamlTree tree, int offset) {
        return tree.documents().stream().flatMap(document -> document.root().stream())
                .flatMap(root -> in(root, offset).stream()).findFirst();
    }

    private static Optional<YamlScalar> in(YamlNode node, int offset) {
        if (offset < node.start() || offset >= node.end()) {
            return Optional.empty();
        }
        if (node instanceof YamlScalar scalar) {
            return Optional.of(scalar);
        }
        Stream<YamlNode> parts = node instanceof YamlMapping mapping
                ? mapping.entries().stream().flatMap(ScalarAt::parts)
                : node instanceof YamlSequence list ? list.values().stream() : Stream.empty();
        return parts.flatMap(part -> in(part, offset).stream()).findFirst();
    }

    private static Stream<YamlNode> parts(YamlEntry entry) {
        return Stream.of(entry.key(), entry.value());
    }
}
