package dev.stackwright.model.yaml;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Copies nodes to where they stand after text above them has grown or shrunk. */
final class Shift {

    private final int by;
    private final Map<YamlNode, YamlNode> anchored = new IdentityHashMap<>();

    /** @param by characters by which the nodes move down; negative to move up */
    Shift(int by) {
        this.by = by;
    }

    YamlEntry moved(YamlEntry entry) {
        return by == 0 ? entry : new YamlEntry(moved(entry.key()), moved(entry.value()));
    }

    private YamlNode moved(YamlNode node) {
        YamlNode copy = copy(node);
        if (node.anchor().isPresent()) {
            anchored.put(node, copy);
        }
        return copy;
    }

    private YamlNode copy(YamlNode node) {
        NodePlace place = moved(node.place());
        if (node instanceof YamlScalar scalar) {
            return new YamlScalar(place, scalar.value(), scalar.style());
        }
        if (node instanceof YamlAlias alias) {
            Optional<YamlNode> target = alias.target().map(to -> anchored.getOrDefault(to, to));
            return new YamlAlias(place, alias.name(), target);
        }
        if (node instanceof YamlMapping mapping) {
            return new YamlMapping(place, mapping.entries().stream().map(this::moved).toList(), mapping.flow());
        }
        YamlSequence sequence = (YamlSequence) node;
        return new YamlSequence(place, sequence.items().stream()
                .map(item -> new YamlItem(item.start() + by, moved(item.value()))).toList(), sequence.flow());
    }

    private NodePlace moved(NodePlace place) {
        return new NodePlace(place.start() + by, place.contentStart() + by, place.end() + by, place.anchor(),
                place.tag());
    }
}
