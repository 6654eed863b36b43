package dev.stackwright.model.compose;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Applies merge keys. Own keys win over merged ones; of several merged mappings the earlier wins. Every mapping
 * is flattened once, so that aliases of aliases cost no more than they are long. May be asked by several threads.
 */
final class EffectiveMapping {

    /** More inherited keys than this in one mapping are left out: only a hostile file has them. */
    private static final int MAX_KEYS = 20_000;

    private final Map<YamlMapping, Map<String, Attribute>> known = new IdentityHashMap<>();
    private final Set<YamlMapping> inProgress = new HashSet<>();

    /** The attributes of a mapping, an alias of one, or nothing for any other node. */
    List<Attribute> attributesOf(YamlNode node) {
        return node.asMapping().map(mapping -> {
            Collection<Attribute> flat = flatten(mapping).values();
            if (node instanceof YamlAlias) {
                return flat.stream().map(a -> inherited(a, Origin.Kind.ALIAS, node.range())).toList();
            }
            return List.copyOf(flat);
        }).orElse(List.of());
    }

    Optional<Attribute> attribute(YamlNode node, String name) {
        return node.asMapping().map(this::flatten).map(flat -> flat.get(name))
                .map(found -> node instanceof YamlAlias ? inherited(found, Origin.Kind.ALIAS, node.range()) : found);
    }

    private synchronized Map<String, Attribute> flatten(YamlMapping mapping) {
        Map<String, Attribute> done = known.get(mapping);
        if (done != null) {
            return done;
        }
        if (!inProgress.add(mapping)) {
            return Map.of();
        }
        Map<String, Attribute> flat = new LinkedHashMap<>();
        for (YamlEntry entry : mapping.entries()) {
            if (entry.isMerge()) {
                merge(entry, flat);
            } else {
                entry.name().ifPresent(name -> put(own(name, entry), flat));
            }
        }
        inProgress.remove(mapping);
        known.put(mapping, flat);
        return flat;
    }

    private void put(Attribute attribute, Map<String, Attribute> flat) {
        flat.put(attribute.name(), attribute);
    }

    private void merge(YamlEntry entry, Map<String, Attribute> flat) {
        List<YamlNode> sources = entry.value().asSequence()
                .map(sequence -> sequence.values())
                .orElse(List.of(entry.value()));
        for (YamlNode source : sources) {
            source.asMapping().ifPresent(mapping -> {
                for (Attribute attribute : flatten(mapping).values()) {
                    if (flat.size() < MAX_KEYS) {
                        flat.putIfAbsent(attribute.name(), inherited(attribute, Origin.Kind.MERGE, entry.range()));
                    }
                }
            });
        }
    }

    private static Attribute own(String name, YamlEntry entry) {
        YamlNode value = entry.value().resolved().orElse(entry.value());
        Origin origin = entry.value() instanceof YamlAlias
                ? new Origin(value.range(), Origin.Kind.ALIAS, Optional.of(entry.value().range()))
                : Origin.own(value.range());
        return new Attribute(name, entry, value, origin);
    }

    private static Attribute inherited(Attribute attribute, Origin.Kind kind, Range through) {
        return new Attribute(attribute.name(), attribute.entry(), attribute.value(),
                attribute.origin().seenThrough(kind, through));
    }
}
