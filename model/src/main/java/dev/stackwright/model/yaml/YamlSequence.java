package dev.stackwright.model.yaml;

import java.util.List;

/**
 * A sequence.
 *
 * @param flow true for {@code [a, b]}, false for block style
 */
public record YamlSequence(NodePlace place, List<YamlItem> items, boolean flow) implements YamlNode {

    public YamlSequence {
        items = List.copyOf(items);
    }

    public List<YamlNode> values() {
        return items.stream().map(YamlItem::value).toList();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "sequence of " + items.size() + " at " + start();
    }
}
