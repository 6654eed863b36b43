package dev.stackwright.model.format;

import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlSequence;
import dev.stackwright.model.yaml.YamlTree;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far most blocks of a text stand behind what holds them.
 *
 * @param mapping columns a mapping stands behind its key, at least 1
 * @param list    columns the dashes of a list stand behind its key; 0 where lists are not indented
 */
record Steps(int mapping, int list) {

    private static final int CUSTOM = 2;
    /** A block further behind its key than this was not indented by a step. */
    private static final int MOST = 8;

    /** What prevails in the text; of two that are equally frequent the smaller one. */
    static Steps of(YamlTree tree) {
        Count count = new Count(tree.text());
        tree.documents().forEach(document -> document.root().ifPresent(count::add));
        int mapping = prevailing(count.mappings, CUSTOM);
        return new Steps(mapping, prevailing(count.lists, mapping));
    }

    private static int prevailing(Map<Integer, Integer> counts, int otherwise) {
        return counts.entrySet().stream().max(Comparator.comparingInt(Map.Entry<Integer, Integer>::getValue)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder())).map(Map.Entry::getKey).orElse(otherwise);
    }

    /** How often each distance occurs. */
    private static final class Count {

        private final TextDocument text;
        private final Map<Integer, Integer> mappings = new TreeMap<>();
        private final Map<Integer, Integer> lists = new TreeMap<>();

        Count(TextDocument text) {
            this.text = text;
        }

        void add(YamlNode node) {
            if (node instanceof YamlMapping mapping && !mapping.flow()) {
                for (YamlEntry entry : mapping.entries()) {
                    add(entry);
                    add(entry.value());
                }
            } else if (node instanceof YamlSequence sequence && !sequence.flow()) {
                for (YamlItem item : sequence.items()) {
                    add(item.value());
                }
            }
        }

        private void add(YamlEntry entry) {
            int key = text.columnOf(entry.start());
            if (entry.value() instanceof YamlMapping child && !child.flow() && !child.entries().isEmpty()) {
                count(mappings, text.columnOf(child.entries().get(0).start()) - key, 1);
            } else if (entry.value() instanceof YamlSequence child && !child.flow() && !child.items().isEmpty()) {
                count(lists, text.columnOf(child.items().get(0).start()) - key, 0);
            }
        }

        private static void count(Map<Integer, Integer> counts, int distance, int least) {
            if (distance >= least && distance <= MOST) {
                counts.merge(distance, 1, Integer::sum);
            }
        }
    }
}
