package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Reference;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.Placement;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The {@code networks} of one service while a verb edits them, in their list and mapping forms. */
final class NetworkList {

    static final String KEY = "networks";

    private final ServiceBody body;

    NetworkList(ServiceBody body) {
        this.body = body;
    }

    List<String> names() {
        return body.service().networks().stream().map(Reference::name).toList();
    }

    /** @return why it cannot be done; empty when it is done */
    Optional<Outcome> add(String network) {
        Optional<YamlNode> own = body.ownEntry(KEY).map(YamlEntry::value);
        if (isInherited()) {
            body.set(KEY, inheritedWith(network), Placement.LAST);
        } else if (own.isPresent() && own.get() instanceof YamlSequence list && !list.items().isEmpty()) {
            body.patcher().appendItem(list, Fresh.text(network));
        } else if (own.isPresent() && own.get() instanceof YamlMapping mapping && !mapping.entries().isEmpty()) {
            body.patcher().insertEntry(mapping, network, Fresh.nothing(), Placement.LAST);
        } else if (own.isEmpty() || own.get().isNull() || own.get() instanceof YamlSequence
                || own.get() instanceof YamlMapping) {
            body.set(KEY, Fresh.items(List.of(network)), Placement.LAST);
        } else {
            return Optional.of(notReadable());
        }
        return Optional.empty();
    }

    /** Writes the list of a service that has none. */
    void write(List<String> networks) {
        body.set(KEY, Fresh.items(networks), Placement.LAST);
    }

    /** @return why it cannot be done; empty when it is done */
    Optional<Outcome> remove(String network) {
        Optional<YamlNode> own = body.ownEntry(KEY).map(YamlEntry::value);
        boolean last = names().stream().allMatch(network::equals);
        if (last && own.isPresent()) {
            body.remove(KEY);
        } else if (isInherited() && !last) {
            body.set(KEY, inheritedWithout(network), Placement.LAST);
        } else if (own.isPresent() && own.get() instanceof YamlSequence list && naming(list, network).isPresent()) {
            body.patcher().removeItem(list, naming(list, network).get());
        } else if (own.isPresent() && own.get() instanceof YamlMapping mapping && mapping.entry(network).isPresent()) {
            body.patcher().removeEntry(mapping, mapping.entry(network).get());
        } else {
            return Optional.of(Refusals.inherited("The network '" + network + "'"));
        }
        return Optional.empty();
    }

    private boolean isInherited() {
        return body.isMerged(KEY) || body.isAliased(KEY);
    }

    private static Optional<YamlItem> naming(YamlSequence list, String network) {
        return list.items().stream().filter(item -> item.value().asScalar()
                .filter(scalar -> scalar.value().equals(network)).isPresent()).findFirst();
    }

    private Fresh inherited() {
        return body.service().attribute(KEY).map(found -> FreshCopy.of(found.value())).orElse(Fresh.nothing());
    }

    private Fresh inheritedWith(String network) {
        return inherited() instanceof Fresh.Pairs pairs && !pairs.pairs().isEmpty()
                ? FreshCopy.with(pairs, List.of(network), Fresh.nothing())
                : Fresh.items(Stream.concat(names().stream(), Stream.of(network))
                        .toList());
    }

    private Fresh inheritedWithout(String network) {
        if (inherited() instanceof Fresh.Pairs pairs) {
            Map<String, Fresh> rest = new LinkedHashMap<>(pairs.pairs());
            rest.remove(network);
            return new Fresh.Pairs(rest);
        }
        return Fresh.items(names().stream().filter(name -> !name.equals(network)).toList());
    }

    private Outcome notReadable() {
        return Refusals.notAMapping("'" + KEY + "' of service '" + body.service().name() + "'");
    }
}
