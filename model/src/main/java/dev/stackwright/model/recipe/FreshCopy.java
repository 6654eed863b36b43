package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.ScalarStyle;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes inherited values out, so that a service gets a copy of its own. */
final class FreshCopy {

    private FreshCopy() {
    }

    /** The inherited mapping with one key set. */
    static Fresh with(Attribute inherited, String key, Fresh value) {
        return with(of(inherited.value()), List.of(key), value);
    }

    /** A mapping with one value set at any depth; what is no mapping on the way there becomes one. */
    static Fresh with(Fresh base, List<String> path, Fresh value) {
        if (path.isEmpty()) {
            return value;
        }
        Map<String, Fresh> pairs = new LinkedHashMap<>();
        if (base instanceof Fresh.Pairs copy) {
            pairs.putAll(copy.pairs());
        }
        String key = path.get(0);
        pairs.put(key, with(pairs.getOrDefault(key, Fresh.nothing()), path.subList(1, path.size()), value));
        return new Fresh.Pairs(pairs);
    }

    /** A mapping without one value at any depth, and without what would be empty then. */
    static Fresh without(Fresh base, List<String> path) {
        if (!(base instanceof Fresh.Pairs copy) || !copy.pairs().containsKey(path.get(0))) {
            return base;
        }
        Map<String, Fresh> rest = new LinkedHashMap<>(copy.pairs());
        Fresh inner = path.size() == 1 ? new Fresh.Pairs(Map.of())
                : without(rest.get(path.get(0)), path.subList(1, path.size()));
        if (inner instanceof Fresh.Pairs left && left.pairs().isEmpty()) {
            rest.remove(path.get(0));
        } else {
            rest.put(path.get(0), inner);
        }
        return new Fresh.Pairs(rest);
    }

    static Fresh of(YamlNode node) {
        Optional<YamlScalar> scalar = node.asScalar();
        if (scalar.isPresent()) {
            return scalar.get().isNull() ? Fresh.nothing()
                    : copied(scalar.get());
        }
        if (node.asSequence().isPresent()) {
            return new Fresh.Items(node.asSequence().get().values().stream().map(FreshCopy::of).toList(),
                    node.asSequence().get().flow());
        }
        Map<String, Fresh> pairs = new LinkedHashMap<>();
        node.asMapping().ifPresent(mapping -> collect(mapping, pairs));
        return new Fresh.Pairs(pairs);
    }

    /** What a merge key brings in, written out. */
    static Map<String, Fresh> broughtBy(YamlEntry merge) {
        Map<String, Fresh> pairs = new LinkedHashMap<>();
        merged(merge.value(), pairs);
        return pairs;
    }

    private static Fresh copied(YamlScalar scalar) {
        return scalar.style() == ScalarStyle.PLAIN ? Fresh.literal(scalar.value()) : Fresh.quoted(scalar.value());
    }

    private static void collect(YamlMapping mapping, Map<String, Fresh> pairs) {
        for (YamlEntry entry : mapping.entries()) {
            if (!entry.isMerge()) {
                entry.name().ifPresent(name -> pairs.put(name, of(entry.value())));
            }
        }
        for (YamlEntry entry : mapping.entries()) {
            if (entry.isMerge()) {
                merged(entry.value(), pairs);
            }
        }
    }

    private static void merged(YamlNode source, Map<String, Fresh> pairs) {
        Map<String, Fresh> inherited = new LinkedHashMap<>();
        source.asMapping().ifPresent(mapping -> collect(mapping, inherited));
        source.asSequence().ifPresent(list -> list.values().forEach(item -> merged(item, inherited)));
        inherited.forEach(pairs::putIfAbsent);
    }
}
