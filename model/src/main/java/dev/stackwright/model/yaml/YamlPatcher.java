package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Collects changes of one text, each in the style of its neighbours, and gives them as one patch. What no
 * change names keeps every byte.
 */
public final class YamlPatcher {

    private final YamlTree tree;
    private final String text;
    private final Layout layout;
    private final FreshWriter writer;
    private final Lines lines;
    private final FlowPatcher flow;
    private final List<Replacement> replacements = new ArrayList<>();

    public YamlPatcher(YamlTree tree) {
        this.tree = tree;
        this.text = tree.text().text();
        this.layout = new Layout(tree);
        this.writer = new FreshWriter(layout);
        this.lines = new Lines(tree.text());
        this.flow = new FlowPatcher(tree.text(), writer);
    }

    /** Everything collected so far; deletions that touch the same lines become one. */
    public TextPatch patch() {
        List<Replacement> sorted = new ArrayList<>(replacements);
        sorted.sort(Comparator.comparingInt(Replacement::start).thenComparingInt(Replacement::end));
        List<Replacement> joined = new ArrayList<>();
        for (Replacement next : sorted) {
            Replacement last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && next.start() < last.end() && last.text().isEmpty() && next.text().isEmpty()) {
                joined.set(joined.size() - 1,
                        Replacement.delete(last.start(), Math.max(last.end(), next.end())));
            } else {
                joined.add(next);
            }
        }
        return new TextPatch(joined);
    }

    public YamlPatcher replace(Range range, String newText) {
        replacements.add(Replacement.of(range, newText));
        return this;
    }

    /**
     * Gives a scalar another string, in the quotes it has where they can hold it. An anchor stays; a tag goes, for
     * it says what the old value was ({@code !reset}).
     */
    public YamlPatcher setScalar(YamlScalar scalar, Fresh.Text value) {
        ScalarStyle style = scalar.style();
        String written = FreshWriter.scalar(value, style, isInFlow(scalar));
        if (scalar.tag().isPresent()) {
            String anchor = scalar.anchor().map(name -> "&" + name + " ").orElse("");
            return replace(scalar.range(), anchor + written);
        }
        String lead = scalar.isAbsent() && needsSpace(scalar.end()) ? " " : "";
        return replace(scalar.contentRange(), lead + written);
    }

    /**
     * Changes a part of a scalar's string. What stands around it keeps its bytes wherever the scalar's style can
     * hold the new part.
     *
     * @param part offsets in {@link YamlScalar#value()}
     */
    public YamlPatcher replaceIn(YamlScalar scalar, Range part, String with) {
        ScalarPart change = new ScalarPart(text, scalar, isInFlow(scalar));
        Optional<Replacement> inPlace = scalar.tag().isPresent() ? Optional.empty() : change.inPlace(part, with);
        if (inPlace.isEmpty()) {
            return setScalar(scalar, Fresh.text(change.changed(part, with)));
        }
        replacements.add(inPlace.get());
        return this;
    }

    /**
     * Writes an entry once more right behind itself, under another key and without its anchors.
     *
     * @return false where the entry is laid out so that no copy can stand behind it
     */
    public boolean copyEntry(YamlMapping mapping, YamlEntry entry, String key) {
        Optional<Replacement> copy = new EntryCopy(tree, layout).behind(mapping, entry, key);
        copy.ifPresent(replacements::add);
        return copy.isPresent();
    }

    /** Gives an entry another value, whatever it has now. */
    public YamlPatcher setValue(YamlMapping mapping, YamlEntry entry, Fresh value) {
        if (value instanceof Fresh.Text fresh && entry.value() instanceof YamlScalar scalar) {
            return setScalar(scalar, fresh);
        }
        int colon = colonAfter(entry);
        if (mapping.flow()) {
            return replace(new Range(colon + 1, Math.max(colon + 1, entry.end())), " " + writer.flow(value));
        }
        int column = layout.column(entry.key().start());
        String written = writer.afterColon(value, column, layout.step(mapping), layout.listStep(mapping));
        if (entry.value() instanceof YamlScalar scalar && scalar.isAbsent() && scalar.end() <= colon + 1
                && !(value instanceof Fresh.Text)) {
            int end = tree.text().lineEnd(tree.text().lineOf(colon));
            return written.startsWith(" ") ? replace(Range.at(colon + 1), written)
                    : replace(Range.at(end), written);
        }
        Range old = new Range(colon + 1, Math.max(colon + 1, entry.end()));
        int lineEnd = tree.text().lineEnd(tree.text().lineOf(colon));
        boolean commentBehind = old.end() < lineEnd && !text.substring(old.end(), lineEnd).isBlank();
        if (commentBehind && !written.startsWith(" ")) {
            return replace(old, "").replace(Range.at(lineEnd), written);
        }
        return replace(old, written);
    }

    /** Writes other entries in the place of one; no entries take it out. */
    public YamlPatcher replaceEntry(YamlMapping mapping, YamlEntry entry, Map<String, Fresh> pairs) {
        if (pairs.isEmpty()) {
            return removeEntry(mapping, entry);
        }
        int column = layout.column(entry.start());
        String separator = mapping.flow() ? ", " : layout.newline() + " ".repeat(column);
        return replace(entry.range(), pairs.entrySet().stream().map(pair -> mapping.flow()
                ? writer.flowEntry(pair.getKey(), pair.getValue())
                : writer.entry(pair.getKey(), pair.getValue(), column, layout.step(mapping), layout.listStep(mapping)))
                .collect(Collectors.joining(separator)));
    }

    /**
     * Takes the only entry of a block mapping out, so that {@code key: {}} stays.
     *
     * @param holder the entry whose value the mapping is
     */
    public YamlPatcher removeOnlyEntry(YamlEntry holder, YamlMapping mapping) {
        YamlEntry only = mapping.entries().get(0);
        if (!lines.startsLine(only.start())) {
            return removeEntry(mapping, only);
        }
        String properties = text.substring(mapping.start(), mapping.contentStart());
        int at = properties.isEmpty() ? colonAfter(holder) + 1
                : mapping.start() + properties.split("[ \\t]*(#|\\R)", 2)[0].stripTrailing().length();
        return replace(Range.at(at), " {}").removeEntry(mapping, only);
    }

    /** Gives a key another name, in the quotes it has. */
    public YamlPatcher renameKey(YamlScalar key, String name) {
        return setScalar(key, Fresh.text(name));
    }

    /** Adds an entry to a mapping. */
    public YamlPatcher insertEntry(YamlMapping mapping, String key, Fresh value, Placement placement) {
        if (mapping.flow()) {
            replacements.add(flow.insertEntry(mapping, key, value, placement));
            return this;
        }
        int column = layout.column(mapping.entries().get(0).key().start());
        String entry = writer.entry(key, value, column, layout.step(mapping), layout.listStep(mapping));
        String newline = layout.newline();
        Optional<YamlEntry> firstOwn = mapping.entries().stream().filter(e -> !e.isMerge()).findFirst();
        if (placement == Placement.FIRST && firstOwn.isPresent()) {
            YamlEntry first = firstOwn.get();
            boolean ownLine = lines.startsLine(first.key().start());
            int at = ownLine ? lines.startWithComments(first.key().start()) : first.key().start();
            String line = ownLine ? " ".repeat(column) + entry + newline : entry + newline + " ".repeat(column);
            return replace(Range.at(at), line);
        }
        YamlEntry last = mapping.entries().get(mapping.entries().size() - 1);
        int at = lines.endWithComments(last.end(), column);
        String blank = layout.isSpacedOut(mapping) ? newline : "";
        return replace(Range.at(at), newline + blank + " ".repeat(column) + entry);
    }

    /** Adds an entry to a mapping that is written nowhere yet: behind a key that has no value. */
    public YamlPatcher fillEntry(YamlMapping parent, YamlEntry empty, String key, Fresh value) {
        return setValue(parent, empty, Fresh.pair(key, value));
    }

    /** Adds an item at the end of a sequence. */
    public YamlPatcher appendItem(YamlSequence sequence, Fresh value) {
        if (sequence.flow()) {
            replacements.add(flow.appendItem(sequence, value));
            return this;
        }
        YamlItem last = sequence.items().get(sequence.items().size() - 1);
        int column = layout.column(sequence.contentStart());
        String gap = text.substring(last.start() + 1, Math.max(last.start() + 1, last.value().start()));
        String dash = "-" + (gap.isBlank() && !gap.isEmpty() && gap.chars().allMatch(c -> c == ' ') ? gap : " ");
        String item = value instanceof Fresh.Text fresh
                ? FreshWriter.scalar(fresh, quotesOf(sequence), false)
                : writer.item(value, column, layout.step(), layout.listStep());
        int at = lines.endWithComments(last.end(), column);
        return replace(Range.at(at), layout.newline() + " ".repeat(column) + dash + item);
    }

    /** Takes an entry out with the comments that belong to it. The last entry leaves an empty value behind. */
    public YamlPatcher removeEntry(YamlMapping mapping, YamlEntry entry) {
        if (mapping.flow()) {
            replacements.add(flow.remove(mapping.entries().stream().map(YamlEntry::range).toList(),
                    mapping.entries().indexOf(entry)));
            return this;
        }
        int start = entry.key().start();
        if (lines.startsLine(start)) {
            return removeLines(start, entry.end());
        }
        int next = mapping.entries().indexOf(entry) + 1;
        return next < mapping.entries().size()
                ? replace(new Range(start, mapping.entries().get(next).start()), "")
                : replace(new Range(start, entry.end()), "{}");
    }

    /** Takes an item out with the comments that belong to it. */
    public YamlPatcher removeItem(YamlSequence sequence, YamlItem item) {
        if (sequence.flow()) {
            replacements.add(flow.remove(sequence.items().stream()
                    .map(i -> new Range(i.value().start(), i.value().end())).toList(),
                    sequence.items().indexOf(item)));
            return this;
        }
        if (lines.startsLine(item.start())) {
            return removeLines(item.start(), item.end());
        }
        int next = sequence.items().indexOf(item) + 1;
        return next < sequence.items().size()
                ? replace(new Range(item.start(), sequence.items().get(next).start()), "")
                : replace(new Range(item.start(), item.end()), "[]");
    }

    /**
     * Turns a list of scalars into a mapping with those keys; comments between them stay.
     *
     * @param values the value for each item, in order
     */
    public YamlPatcher itemsToEntries(YamlMapping parent, YamlSequence sequence, List<Fresh> values) {
        replacements.addAll(new ListToMapping(tree, layout, writer, parent, sequence).entries(values));
        return this;
    }

    /**
     * Adds an entry behind a list that {@link #itemsToEntries} turns into a mapping in the same patch.
     */
    public YamlPatcher addEntryBehind(YamlMapping parent, YamlSequence sequence, String key, Fresh value) {
        replacements.add(new ListToMapping(tree, layout, writer, parent, sequence).entryBehind(key, value));
        return this;
    }

    /** Writes an entry at the end of a text that has no mapping yet. */
    public YamlPatcher appendToEnd(String key, Fresh value) {
        boolean freshLine = text.isEmpty() || Lexical.isBreak(text.charAt(text.length() - 1));
        return replace(Range.at(text.length()), (freshLine ? "" : layout.newline()) + written(key, value)
                + layout.newline());
    }

    /** {@code key: value} at column 0 in the text's style, without a line ending. */
    public String written(String key, Fresh value) {
        return writer.entry(key, value, 0, layout.step(), layout.listStep());
    }

    private YamlPatcher removeLines(int start, int end) {
        int column = layout.column(start);
        int from = lines.startWithComments(start);
        int to = lines.endWithComments(end, column);
        return replace(lines.wholeLines(from, to, column), "");
    }

    private ScalarStyle quotesOf(YamlSequence sequence) {
        ScalarStyle style = null;
        for (YamlItem item : sequence.items()) {
            if (item.value() instanceof YamlScalar scalar) {
                if (style != null && style != scalar.style()) {
                    return ScalarStyle.PLAIN;
                }
                style = scalar.style();
            }
        }
        return style != null && style.isQuoted() ? style : ScalarStyle.PLAIN;
    }

    private int colonAfter(YamlEntry entry) {
        int i = entry.key().end();
        while (i < text.length() && text.charAt(i) != ':') {
            i++;
        }
        return i;
    }

    private boolean needsSpace(int offset) {
        return offset > 0 && !Lexical.isBlank(text.charAt(offset - 1));
    }

    /** A plain scalar may hold brackets and commas only outside of flow collections. */
    private boolean isInFlow(YamlScalar scalar) {
        return FlowContext.holds(tree, scalar);
    }
}
