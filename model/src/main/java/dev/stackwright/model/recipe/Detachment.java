package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlPatcher;
import dev.stackwright.model.yaml.YamlTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes a service out of the {@code depends_on}, {@code links} and {@code volumes_from} of others. A list or mapping
 * in which it stood alone goes as a whole; one that several share is changed once.
 */
final class Detachment {

    private final YamlTree tree;
    private final YamlPatcher patcher;
    private final List<Range> gone;
    private final Set<Range> done = new HashSet<>();

    /** @param gone what goes anyway, and is left to whoever takes it away */
    Detachment(YamlTree tree, YamlPatcher patcher, List<Range> gone) {
        this.tree = tree;
        this.patcher = patcher;
        this.gone = gone;
    }

    /** @param other the service that is not to name the other any more */
    void of(Service other, String service) {
        References references = new References(other, service);
        for (References.Listed listed : references.listed()) {
            boolean sole = listed.sequence().items().size() == 1;
            Range range = sole ? listed.attribute().entry().range() : listed.item().value().range();
            if (isGone(range) || !done.add(range)) {
                continue;
            }
            if (sole) {
                removeEntry(listed.attribute().entry());
            } else {
                patcher.removeItem(listed.sequence(), listed.item());
            }
        }
        references.keyed().filter(keyed -> !isGone(keyed.entry().range())).ifPresent(this::remove);
    }

    private void remove(References.Keyed keyed) {
        boolean sole = keyed.mapping().entries().size() == 1;
        if (!done.add(sole ? keyed.attribute().entry().range() : keyed.entry().range())) {
            return;
        }
        if (sole) {
            removeEntry(keyed.attribute().entry());
        } else {
            patcher.removeEntry(keyed.mapping(), keyed.entry());
        }
    }

    /** Where the attribute is merged in, it goes from the mapping that writes it: all who merge it depend alike. */
    private void removeEntry(YamlEntry entry) {
        tree.holderOf(entry).ifPresent(holder -> MergeKeys.removeEmptied(patcher, holder, entry));
    }

    private boolean isGone(Range range) {
        return gone.stream().anyMatch(block -> block.contains(range));
    }
}
