package dev.stackwright.model.format;

import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlSequence;
import dev.stackwright.model.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;

/**
 * A value and what holds it in block style: a key or a dash.
 *
 * @param start where the holder begins
 * @param behind offset right behind the colon or the dash
 * @param isItem true for an item of a list
 */
record Spot(int start, int behind, boolean isItem, YamlNode value) {

    /** The values around an offset that are held in block style, the outermost first. */
    static List<Spot> around(YamlTree tree, int offset) {
        List<Spot> found = new ArrayList<>();
        tree.documents().forEach(document -> document.root().ifPresent(root -> collect(tree, root, offset, found)));
        return found;
    }

    private static void collect(YamlTree tree, YamlNode node, int offset, List<Spot> found) {
        if (node instanceof YamlMapping mapping && !mapping.flow()) {
            mapping.entries().stream().filter(entry -> entry.range().touches(offset)).findFirst()
                    .ifPresent(entry -> enter(tree, of(tree.text(), entry), offset, found));
        } else if (node instanceof YamlSequence sequence && !sequence.flow()) {
            sequence.items().stream().filter(item -> item.start() <= offset && offset <= item.end()).findFirst()
                    .ifPresent(item -> enter(tree, of(item), offset, found));
        }
    }

    private static void enter(YamlTree tree, Spot spot, int offset, List<Spot> found) {
        found.add(spot);
        collect(tree, spot.value, offset, found);
    }

    private static Spot of(TextDocument text, YamlEntry entry) {
        int colon = Math.max(entry.key().end(), text.text().indexOf(':', entry.key().end()));
        return new Spot(entry.start(), Math.min(colon + 1, text.length()), false, entry.value());
    }

    private static Spot of(YamlItem item) {
        return new Spot(item.start(), item.start() + 1, true, item.value());
    }
}
