package dev.stackwright.app.editor;

import dev.stackwright.model.yaml.YamlDocument;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import dev.stackwright.model.yaml.YamlTree;

/** Tells whether a place lies in the text of a block scalar, where YAML's punctuation means nothing. */
final class BlockScalars {

    private BlockScalars() {
    }

    /** True behind the first line of a block scalar, which holds its indicator. */
    static boolean contain(YamlTree tree, int offset) {
        for (YamlDocument document : tree.documents()) {
            if (document.root().filter(root -> contains(root, tree.text().text(), offset)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(YamlNode node, String text, int offset) {
        if (!node.range().touches(offset)) {
            return false;
        }
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                if (contains(entry.value(), text, offset)) {
                    return true;
                }
            }
        } else if (node instanceof YamlSequence sequence) {
            for (YamlItem item : sequence.items()) {
                if (contains(item.value(), text, offset)) {
                    return true;
                }
            }
        } else if (node instanceof YamlScalar scalar && scalar.style().isBlock()) {
            return text.substring(scalar.contentStart(), offset).chars().anyMatch(c -> c == '\n' || c == '\r');
        }
        return false;
    }
}
