package dev.stackwright.model.recipe;

import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlPatcher;
import dev.stackwright.model.yaml.YamlSequence;
import dev.stackwright.model.yaml.YamlTree;
import java.util.Optional;

/** Takes out what services inherit where it is written. What would be empty then stays: it is merged elsewhere. */
final class AtSource {

    private AtSource() {
    }

    /** @return false where the entry cannot go */
    static boolean remove(YamlTree tree, YamlPatcher patcher, YamlEntry entry) {
        Optional<YamlMapping> holder = tree.holderOf(entry).filter(mapping -> mapping.entries().size() > 1);
        holder.ifPresent(mapping -> patcher.removeEntry(mapping, entry));
        return holder.isPresent();
    }

    /** @return false where the item cannot go */
    static boolean remove(YamlPatcher patcher, YamlSequence list, YamlItem item) {
        if (list.items().size() > 1) {
            patcher.removeItem(list, item);
        }
        return list.items().size() > 1;
    }
}
