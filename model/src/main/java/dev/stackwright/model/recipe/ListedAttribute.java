package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.Placement;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An attribute of a service that is a list, such as {@code ports}, while a verb edits it. */
final class ListedAttribute {

    private final ServiceBody body;
    private final String key;

    ListedAttribute(ServiceBody body, String key) {
        this.body = body;
        this.key = key;
    }

    /** @return why it cannot be done; empty when it is done */
    Optional<Outcome> append(Fresh.Text item) {
        Optional<YamlNode> own = body.ownEntry(key).map(YamlEntry::value);
        Optional<Attribute> inherited = body.service().attribute(key).filter(a -> !a.origin().isOwn());
        if (inherited.isPresent()) {
            List<Fresh> all = new ArrayList<>();
            inherited.get().value().asSequence().ifPresent(
                    list -> list.values().forEach(value -> all.add(FreshCopy.of(value))));
            all.add(item);
            body.set(key, new Fresh.Items(all, false), Placement.LAST);
        } else if (own.isPresent() && own.get() instanceof YamlSequence sequence && !sequence.items().isEmpty()) {
            body.patcher().appendItem(sequence, item);
        } else if (own.isEmpty() || own.get().isNull() || own.get() instanceof YamlSequence) {
            body.set(key, new Fresh.Items(List.of(item), false), Placement.LAST);
        } else {
            return Optional.of(Refusals.notAMapping("'" + key + "' of service '" + body.service().name() + "'"));
        }
        return Optional.empty();
    }

    /**
     * Takes the item out that stands at that place of the text, and the attribute with its last item.
     *
     * @param what names the item, at the beginning of a sentence
     */
    Outcome removeAt(int offset, String what, String title) {
        Optional<YamlSequence> list = body.service().attribute(key)
                .flatMap(attribute -> attribute.value().asSequence());
        Optional<YamlItem> item = list.stream().flatMap(all -> all.items().stream())
                .filter(one -> one.value().start() == offset).findFirst();
        if (item.isEmpty()) {
            return Refusals.notAMapping("'" + key + "' of service '" + body.service().name() + "'");
        }
        if (body.isMerged(key) || body.isAliased(key)) {
            return body.removeInherited(what, title, own -> own.set(key, copyWithout(list.get(), item.get()),
                    Placement.LAST), source -> AtSource.remove(source, list.get(), item.get()));
        }
        if (list.get().items().size() == 1) {
            body.remove(key);
        } else {
            body.patcher().removeItem(list.get(), item.get());
        }
        return body.done(title);
    }

    private static Fresh copyWithout(YamlSequence list, YamlItem gone) {
        return new Fresh.Items(list.items().stream().filter(item -> !item.equals(gone))
                .map(item -> FreshCopy.of(item.value())).toList(), false);
    }
}
