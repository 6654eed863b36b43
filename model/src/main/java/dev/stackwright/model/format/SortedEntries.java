package dev.stackwright.model.format;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.Aliases;
import dev.stackwright.model.yaml.Lines;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the entries of one mapping in order. The comments above an entry and below it go with it, blank lines stay
 * where they are between the entries, and what uses an anchor stays behind it.
 */
final class SortedEntries {

    private final TextDocument text;
    private final Lines lines;
    private final YamlMapping mapping;
    private final List<YamlEntry> entries;
    private final boolean isRoot;

    private SortedEntries(TextDocument text, YamlMapping mapping, boolean isRoot) {
        this.text = text;
        this.lines = new Lines(text);
        this.mapping = mapping;
        this.entries = mapping.entries();
        this.isRoot = isRoot;
    }

    /** The change that puts them in order; empty where they are, or do not stand in lines of their own. */
    static Optional<Replacement> of(TextDocument text, YamlMapping mapping, KeyOrder order, boolean isRoot) {
        return new SortedEntries(text, mapping, isRoot).by(order);
    }

    private Optional<Replacement> by(KeyOrder order) {
        if (mapping.flow() || entries.size() < 2
                || !entries.stream().allMatch(entry -> lines.startsLine(entry.start()))) {
            return Optional.empty();
        }
        List<Integer> sorted = sorted(order);
        int first = 0;
        while (first < sorted.size() && sorted.get(first) == first) {
            first++;
        }
        if (first == sorted.size()) {
            return Optional.empty();
        }
        int last = sorted.size() - 1;
        while (sorted.get(last) == last) {
            last--;
        }
        return Optional.of(moved(sorted, first, last));
    }

    /** The indexes of the entries in their new order. */
    private List<Integer> sorted(KeyOrder order) {
        List<List<Integer>> needed = entries.stream().map(this::needed).toList();
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            rest.add(i);
        }
        List<Integer> sorted = new ArrayList<>();
        while (!rest.isEmpty()) {
            Integer next = rest.stream().filter(index -> sorted.containsAll(needed.get(index)))
                    .min((a, b) -> Integer.compare(rank(order, a), rank(order, b))).orElse(rest.get(0));
            sorted.add(next);
            rest.remove(next);
        }
        return sorted;
    }

    private int rank(KeyOrder order, int index) {
        return entries.get(index).name().map(order::rank).orElse(Integer.MAX_VALUE);
    }

    /** The entries that hold anchors which this one uses. */
    private List<Integer> needed(YamlEntry entry) {
        List<YamlAlias> aliases = new ArrayList<>();
        Aliases.collect(entry.value(), aliases);
        List<Integer> needed = new ArrayList<>();
        for (YamlAlias alias : aliases) {
            for (int i = 0; i < entries.size(); i++) {
                YamlEntry other = entries.get(i);
                Optional<YamlNode> target = alias.target();
                if (other != entry && target.isPresent() && other.range().contains(target.get().range())) {
                    needed.add(i);
                }
            }
        }
        return needed;
    }

    private Replacement moved(List<Integer> sorted, int first, int last) {
        StringBuilder out = new StringBuilder();
        for (int place = first; place <= last; place++) {
            Range stretch = stretch(sorted.get(place));
            String written = text.slice(stretch);
            out.append(written);
            if (!written.endsWith("\n") && !written.endsWith("\r")) {
                out.append(text.lineEnding().text());
            }
            if (place < last) {
                out.append(text.slice(new Range(stretch(place).end(), start(place + 1))));
            }
        }
        Range all = new Range(start(first), stretch(last).end());
        boolean openEnd = !text.slice(all).endsWith("\n") && !text.slice(all).endsWith("\r");
        int length = openEnd ? out.length() - text.lineEnding().text().length() : out.length();
        return Replacement.of(all, out.substring(0, length));
    }

    /** The lines of an entry: its comments above, itself, and what else stands above the next one but blank lines. */
    private Range stretch(int index) {
        int end = index + 1 < entries.size() ? start(index + 1) : endOfLast();
        int line = text.lineOf(Math.max(start(index), end - 1));
        while (line > text.lineOf(entries.get(index).start()) && text.line(line).isBlank()) {
            line--;
        }
        return new Range(start(index), Math.min(end, text.nextLineStart(line)));
    }

    /** What opens the file speaks of all of it, not of its first entry. */
    private int start(int index) {
        int offset = entries.get(index).start();
        return isRoot && index == 0 ? text.lineStart(text.lineOf(offset)) : lines.startWithComments(offset);
    }

    private int endOfLast() {
        YamlEntry last = entries.get(entries.size() - 1);
        int column = text.columnOf(last.start());
        int end = lines.endWithComments(last.end(), isRoot ? column : column - 1);
        return text.nextLineStart(text.lineOf(end));
    }
}
