package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import java.util.ArrayList;
import java.util.List;

/** Gives a list of scalars the form of a mapping with those keys, in place. */
final class ListToMapping {

    private final TextDocument text;
    private final Layout layout;
    private final FreshWriter writer;
    private final YamlMapping parent;
    private final YamlSequence sequence;

    ListToMapping(YamlTree tree, Layout layout, FreshWriter writer, YamlMapping parent, YamlSequence sequence) {
        this.text = tree.text();
        this.layout = layout;
        this.writer = writer;
        this.parent = parent;
        this.sequence = sequence;
    }

    List<Replacement> entries(List<Fresh> values) {
        return sequence.flow() ? flow(values) : block(values);
    }

    private List<Replacement> flow(List<Fresh> values) {
        List<Replacement> changes = new ArrayList<>();
        int open = sequence.contentStart();
        changes.add(new Replacement(open, open + 1, "{"));
        for (int i = 0; i < values.size(); i++) {
            YamlScalar item = (YamlScalar) sequence.items().get(i).value();
            changes.add(Replacement.of(item.range(), writer.flowEntry(item.value(), values.get(i))));
        }
        changes.add(new Replacement(sequence.end() - 1, sequence.end(), "}"));
        return changes;
    }

    private List<Replacement> block(List<Fresh> values) {
        List<Replacement> changes = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            YamlItem item = sequence.items().get(i);
            String indent = " ".repeat(entryColumn() - dashColumn());
            String entry = indent + entry(((YamlScalar) item.value()).value(), values.get(i));
            int lineEnd = text.lineEnd(text.lineOf(item.end()));
            int keyEnd = entry.indexOf(layout.newline());
            if (keyEnd < 0 || text.slice(new Range(item.end(), lineEnd)).isBlank()) {
                changes.add(new Replacement(item.start(), item.end(), entry));
            } else {
                changes.add(new Replacement(item.start(), item.end(), entry.substring(0, keyEnd)));
                changes.add(Replacement.insert(lineEnd, entry.substring(keyEnd)));
            }
        }
        return changes;
    }

    Replacement entryBehind(String key, Fresh value) {
        if (sequence.flow()) {
            int end = sequence.items().get(sequence.items().size() - 1).value().end();
            return Replacement.insert(end, ", " + writer.flowEntry(key, value));
        }
        int at = new Lines(text).endWithComments(sequence.end(), dashColumn());
        return Replacement.insert(at, layout.newline() + " ".repeat(entryColumn()) + entry(key, value));
    }

    private String entry(String key, Fresh value) {
        return writer.entry(key, value, entryColumn(), layout.step(parent), layout.listStep(parent));
    }

    private int entryColumn() {
        int parentColumn = layout.column(parent.entries().get(0).key().start());
        return dashColumn() > parentColumn ? dashColumn() : parentColumn + layout.step(parent);
    }

    private int dashColumn() {
        return layout.column(sequence.contentStart());
    }
}
