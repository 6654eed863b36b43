package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Reference;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.Placement;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlPatcher;
import dev.stackwright.model.yaml.YamlSequence;
import dev.stackwright.model.yaml.YamlTree;
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

    /** @param title what undo calls it */
    Outcome remove(String network, String title) {
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
            return body.removeInherited("The network '" + network + "'", title,
                    other -> new NetworkList(other).hide(network), source -> removeAtSource(source, network));
        }
        return body.done(title);
    }

    /** An own value hides what would be merged in; without a name in it the service is on the default network. */
    private void hide(String network) {
        Optional<YamlNode> own = body.ownEntry(KEY).map(YamlEntry::value);
        if (own.isPresent() && own.get() instanceof YamlMapping mapping && mapping.entries().size() > 1) {
            body.unmerge(mapping, network);
        } else {
            body.set(KEY, new Fresh.Items(List.of(), true), Placement.LAST);
        }
    }

    private boolean removeAtSource(YamlPatcher source, String network) {
        YamlTree tree = body.snapshot().tree();
        Optional<YamlEntry> keyed = body.service().attribute(KEY, network).map(Attribute::entry);
        if (keyed.isPresent() && AtSource.remove(tree, source, keyed.get())) {
            return true;
        }
        Optional<Attribute> whole = body.service().attribute(KEY).filter(found -> body.ownEntry(KEY).isEmpty());
        return whole.isPresent() && AtSource.remove(tree, source, whole.get().entry());
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
