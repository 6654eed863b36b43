package dev.stackwright.model.assist;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import dev.stackwright.model.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A key or a value at an offset of a text that can be read there.
 *
 * @param path  keys from the top, with a number for an item of a list; that of a key ends with the key itself
 * @param node  the key, or the scalar or alias that is the value
 * @param entry the entry it is the key or the whole value of; empty for an item of a list
 * @param isKey true for a key
 */
public record TreePlace(List<String> path, YamlNode node, Optional<YamlEntry> entry, boolean isKey) {

    public TreePlace {
        path = List.copyOf(path);
    }

    /** Empty between keys and values, in comments, and where the text cannot be read. */
    public static Optional<TreePlace> at(YamlTree tree, int offset) {
        return tree.documents().stream().flatMap(document -> document.root().stream())
                .filter(root -> root.range().touches(offset))
                .flatMap(root -> in(root, offset, new ArrayList<>(), Optional.empty()).stream()).findFirst();
    }

    private static Optional<TreePlace> in(YamlNode node, int offset, List<String> path, Optional<YamlEntry> holder) {
        if (node instanceof YamlMapping mapping) {
            return inMapping(mapping, offset, path);
        }
        if (node instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.values().size(); i++) {
                YamlNode item = sequence.values().get(i);
                if (item.range().touches(offset)) {
                    path.add(String.valueOf(i));
                    return in(item, offset, path, Optional.empty());
                }
            }
            return Optional.empty();
        }
        return node.contentRange().touches(offset) ? Optional.of(new TreePlace(path, node, holder, false))
                : Optional.empty();
    }

    private static Optional<TreePlace> inMapping(YamlMapping mapping, int offset, List<String> path) {
        for (YamlEntry entry : mapping.entries()) {
            if (entry.range().touches(offset)) {
                path.add(entry.name().orElse("?"));
                boolean isKey = entry.key().contentRange().touches(offset);
                return isKey ? Optional.of(new TreePlace(path, entry.key(), Optional.of(entry), true))
                        : in(entry.value(), offset, path, Optional.of(entry));
            }
        }
        return Optional.empty();
    }

    /** The characters of the key or the value, without anchor and tag. */
    public Range range() {
        return node.contentRange();
    }

    /** What a value says; empty for a key and for an alias. */
    public Optional<String> value() {
        return isKey || node instanceof YamlAlias ? Optional.empty()
                : node.asScalar().map(YamlScalar::value);
    }

    /** True for that path: {@code *} stands for any name, {@code #} for an item of a list. */
    public boolean isAt(String... pattern) {
        if (path.size() != pattern.length) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            boolean fits = pattern[i].equals("*") || pattern[i].equals(path.get(i))
                    || pattern[i].equals("#") && path.get(i).chars().allMatch(Character::isDigit);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
