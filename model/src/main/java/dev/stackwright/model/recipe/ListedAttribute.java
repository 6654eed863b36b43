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
            inherited.get().value().asSequence().ifPresent(list -> list.values().forEach(v -> all.add(FreshCopy.of(v))));
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

    /** @return why it cannot be done; empty when it is done */
    Optional<Outcome> removeAt(int index) {
        Optional<YamlNode> own = body.ownEntry(key).map(YamlEntry::value);
        if (own.isPresent() && own.get() instanceof YamlSequence sequence) {
            if (sequence.items().size() == 1) {
                body.remove(key);
            } else {
                YamlItem item = sequence.items().get(index);
                body.patcher().removeItem(sequence, item);
            }
            return Optional.empty();
        }
        return Optional.of(Refusals.inherited("'" + key + "'"));
    }

    /** Index of the item at that place of the text; -1 where the list is not the service's own. */
    int indexAt(int offset) {
        Optional<YamlNode> own = body.ownEntry(key).map(YamlEntry::value);
        if (own.isPresent() && own.get() instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                if (sequence.items().get(i).value().start() == offset) {
                    return i;
                }
            }
        }
        return -1;
    }
}
