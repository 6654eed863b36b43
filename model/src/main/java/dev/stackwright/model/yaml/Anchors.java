package dev.stackwright.model.yaml;

import java.util.HashMap;
import java.util.Map;

/** The anchors of a text. */
final class Anchors {

    private Anchors() {
    }

    /** The node each anchor means for an alias at the offset. */
    static Map<String, YamlNode> above(YamlTree tree, int offset) {
        Map<String, YamlNode> found = new HashMap<>();
        tree.documents().forEach(document -> document.root().ifPresent(root -> collect(root, offset, found)));
        return found;
    }

    static boolean isAnyIn(YamlEntry entry) {
        return isAnyIn(entry.key()) || isAnyIn(entry.value());
    }

    private static boolean isAnyIn(YamlNode node) {
        if (node.anchor().isPresent()) {
            return true;
        }
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream().anyMatch(Anchors::isAnyIn);
        }
        return node instanceof YamlSequence sequence
                && sequence.items().stream().anyMatch(item -> isAnyIn(item.value()));
    }

    /** In the order in which the nodes end, so that a later anchor of the same name takes the place of an earlier. */
    private static void collect(YamlNode node, int offset, Map<String, YamlNode> found) {
        if (node.start() >= offset) {
            return;
        }
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                collect(entry.key(), offset, found);
                collect(entry.value(), offset, found);
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> collect(item.value(), offset, found));
        }
        if (node.end() <= offset) {
            node.anchor().ifPresent(name -> found.put(name, node));
        }
    }
}
