package dev.stackwright.model.symbol;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import dev.stackwright.model.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an offset of a file stands in: the keys and items around it, from the top down. */
public final class CaretPath {

    /** Characters of an item's text that are told. */
    private static final int LONGEST = 32;

    /**
     * One of them.
     *
     * @param name  the key, or what an item of a list says; its number where it says more than one thing
     * @param place its characters: those of the key, or of the item
     */
    public record Step(String name, Range place) {
    }

    private final YamlTree tree;
    private final int offset;
    private final List<Step> steps = new ArrayList<>();

    private CaretPath(YamlTree tree, int offset) {
        this.tree = tree;
        this.offset = offset;
    }

    public static List<Step> at(YamlTree tree, int offset) {
        CaretPath path = new CaretPath(tree, offset);
        tree.documents().stream().flatMap(document -> document.root().stream())
                .filter(root -> path.holds(root.start(), root.end())).reduce((first, second) -> second)
                .ifPresent(path::into);
        return List.copyOf(path.steps);
    }

    /** True for an offset between, on the line on which the stretch begins and behind its end on the last line. */
    private boolean holds(int start, int end) {
        int lineStart = tree.text().lineStart(tree.text().lineOf(start));
        boolean isOwnLine = tree.text().text().substring(lineStart, start).isBlank();
        return offset >= (isOwnLine ? lineStart : start) && offset <= tree.text().lineEnd(tree.text().lineOf(end));
    }

    private void into(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            last(mapping.entries().stream().filter(entry -> holds(entry.start(), entry.end())).toList())
                    .ifPresent(this::entry);
        } else if (node instanceof YamlSequence list) {
            last(list.items().stream().filter(item -> holds(item.start(), item.end())).toList())
                    .ifPresent(item -> item(list, item));
        }
    }

    /** Of entries on one line the one that begins last before the offset. */
    private <T> Optional<T> last(List<T> found) {
        return found.stream().filter(one -> found.size() == 1 || startOf(one) <= offset)
                .reduce((first, second) -> second).or(() -> found.stream().findFirst());
    }

    private static int startOf(Object one) {
        return one instanceof YamlEntry entry ? entry.start() : ((YamlItem) one).start();
    }

    private void entry(YamlEntry entry) {
        steps.add(new Step(entry.name().orElse("?"), entry.key().contentRange()));
        into(entry.value());
    }

    private void item(YamlSequence list, YamlItem item) {
        String text = item.value() instanceof YamlScalar scalar ? scalar.value().strip() : "";
        boolean isLine = !text.isEmpty() && text.indexOf('\n') < 0;
        String name = !isLine ? "[" + list.items().indexOf(item) + "]"
                : text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
        steps.add(new Step(name, item.value().contentRange()));
        into(item.value());
    }
}
