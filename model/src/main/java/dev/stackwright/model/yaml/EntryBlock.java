package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a block mapping with all lines up to the next entry: the unit that can be read without the rest.
 *
 * @param path   the mappings around it, the root first, and in each the index of the entry that leads to the block
 * @param lines  whole lines, from the one that begins with the key to the one before the next entry
 * @param column of the key
 */
record EntryBlock(List<Step> path, Range lines, int column) {

    /** Deep enough for one service; smaller blocks cost more than they save. */
    private static final int MAX_STEPS = 2;

    /** A mapping and the index of one of its entries. */
    record Step(YamlMapping mapping, int index) {

        YamlEntry entry() {
            return mapping.entries().get(index);
        }
    }

    /**
     * The smallest block that holds the whole change below the line of its key.
     *
     * @param changed what is replaced, in offsets of the tree's text
     */
    static Optional<EntryBlock> around(YamlTree tree, Range changed) {
        if (tree.documents().size() != 1) {
            return Optional.empty();
        }
        Optional<EntryBlock> found = Optional.empty();
        Optional<YamlNode> node = tree.documents().get(0).root();
        List<Step> path = new ArrayList<>();
        int end = tree.text().length();
        while (path.size() < MAX_STEPS && node.isPresent() && isPlainBlock(node.get())) {
            Optional<Step> step = step((YamlMapping) node.get(), changed.start());
            if (step.isEmpty()) {
                break;
            }
            path.add(step.get());
            Optional<EntryBlock> deeper = of(tree.text(), path, end).filter(block -> block.holds(changed, tree.text()));
            if (deeper.isEmpty()) {
                break;
            }
            found = deeper;
            end = deeper.get().lines.end();
            node = Optional.of(step.get().entry().value());
        }
        return found;
    }

    /** An anchor here may be meant by an alias elsewhere, which would have to be led to the new mapping. */
    private static boolean isPlainBlock(YamlNode node) {
        return node instanceof YamlMapping mapping && !mapping.flow() && mapping.anchor().isEmpty();
    }

    /** The last entry that begins before the offset. */
    private static Optional<Step> step(YamlMapping mapping, int offset) {
        int low = 0;
        int high = mapping.entries().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mapping.entries().get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(new Step(mapping, low - 1));
    }

    private static Optional<EntryBlock> of(TextDocument text, List<Step> path, int endOfMapping) {
        Step last = path.get(path.size() - 1);
        YamlEntry entry = last.entry();
        int start = text.lineStart(text.lineOf(entry.start()));
        int column = entry.start() - start;
        boolean ownLine = entry.key() instanceof YamlScalar key && key.start() == key.contentStart()
                && text.slice(new Range(start, entry.start())).isBlank();
        List<YamlEntry> entries = last.mapping().entries();
        int end = last.index() + 1 < entries.size()
                ? text.lineStart(text.lineOf(entries.get(last.index() + 1).start())) : endOfMapping;
        return ownLine && end > start
                ? Optional.of(new EntryBlock(List.copyOf(path), new Range(start, end), column)) : Optional.empty();
    }

    /** The line of the key and the last line's ending stay as they are. */
    private boolean holds(Range changed, TextDocument text) {
        int body = text.nextLineStart(text.lineOf(lines.start()));
        boolean endsText = lines.end() == text.length();
        return changed.start() >= body && body < lines.end()
                && (changed.end() < lines.end() || endsText && changed.end() == lines.end());
    }

    YamlEntry entry() {
        return path.get(path.size() - 1).entry();
    }
}
