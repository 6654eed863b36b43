package dev.stackwright.model.yaml;

/** Tells whether a node stands inside {@code [...]} or {@code {...}}. */
final class FlowContext {

    private FlowContext() {
    }

    static boolean holds(YamlTree tree, YamlNode node) {
        return tree.documents().stream().anyMatch(document ->
                document.root().filter(root -> find(root, node.start(), node)).isPresent());
    }

    private static boolean find(YamlNode root, int offset, YamlNode wanted) {
        YamlNode at = root;
        while (at != wanted) {
            if (at instanceof YamlMapping mapping) {
                if (mapping.flow()) {
                    return true;
                }
                at = child(mapping, offset);
            } else if (at instanceof YamlSequence sequence) {
                if (sequence.flow()) {
                    return true;
                }
                at = sequence.items().stream().map(YamlItem::value)
                        .filter(value -> value.range().touches(offset)).reduce((a, b) -> b).orElse(null);
            } else {
                return false;
            }
            if (at == null) {
                return false;
            }
        }
        return false;
    }

    private static YamlNode child(YamlMapping mapping, int offset) {
        YamlNode found = null;
        for (YamlEntry entry : mapping.entries()) {
            if (entry.start() > offset) {
                break;
            }
            found = entry.value().start() <= offset ? entry.value() : entry.key();
        }
        return found;
    }
}
