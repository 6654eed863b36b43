package dev.stackwright.model.yaml;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the values a text would have with every alias written out. A few lines of aliases of aliases stand for
 * more values than any memory holds; they are noticed without writing anything out.
 */
final class WrittenOut {

    private final Map<YamlNode, Long> sizes = new IdentityHashMap<>();
    private long values;
    private Optional<YamlAlias> excess = Optional.empty();

    private WrittenOut() {
    }

    /** The first alias with which there are more than {@link YamlLimits#MAX_VALUES} values. */
    static Optional<YamlAlias> excessIn(List<YamlDocument> documents) {
        WrittenOut count = new WrittenOut();
        documents.forEach(document -> document.root().ifPresent(count::add));
        return count.excess;
    }

    private void add(YamlNode node) {
        if (excess.isPresent()) {
            return;
        }
        long before = values;
        values++;
        if (node instanceof YamlAlias alias) {
            values += alias.target().map(target -> sizes.getOrDefault(target, 0L)).orElse(0L);
            excess = values > YamlLimits.MAX_VALUES ? Optional.of(alias) : Optional.empty();
        } else if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                add(entry.key());
                add(entry.value());
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> add(item.value()));
        }
        if (node.anchor().isPresent()) {
            sizes.put(node, values - before);
        }
    }
}
