package dev.stackwright.app.editor;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlDocument;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import dev.stackwright.model.yaml.YamlTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The next larger part of the text around a selection: word, value, entry, block, and so on up to all of it. */
final class Enclosing {

    private final TextDocument text;
    private final List<Range> parts = new ArrayList<>();
    private final Range selected;

    private Enclosing(TextDocument text, Range selected) {
        this.text = text;
        this.selected = selected;
    }

    /** The smallest part that holds the selection and more; the selection itself where that is everything. */
    static Range of(YamlTree tree, Range selected) {
        return new Enclosing(tree.text(), selected).find(tree);
    }

    private Range find(YamlTree tree) {
        add(new Range(0, text.length()));
        addLine();
        if (selected.isEmpty()) {
            addWord();
        }
        for (YamlDocument document : tree.documents()) {
            document.root().ifPresent(this::visit);
        }
        return parts.stream().min(Comparator.comparingInt(Range::length)).orElse(selected);
    }

    private void visit(YamlNode node) {
        if (!holds(node.range())) {
            return;
        }
        add(node.range());
        if (node instanceof YamlMapping mapping) {
            inside(mapping.range(), mapping.flow());
            mapping.entries().forEach(this::visit);
        } else if (node instanceof YamlSequence sequence) {
            inside(sequence.range(), sequence.flow());
            for (YamlItem item : sequence.items()) {
                add(new Range(item.start(), Math.max(item.start(), item.end())));
                visit(item.value());
            }
        } else if (node instanceof YamlScalar scalar && scalar.style().isQuoted()) {
            inside(scalar.range(), true);
        }
    }

    private void visit(YamlEntry entry) {
        add(entry.range());
        visit(entry.key());
        visit(entry.value());
    }

    /** What stands between brackets or quotes. */
    private void inside(Range range, boolean delimited) {
        if (delimited && range.length() > 2) {
            add(new Range(range.start() + 1, range.end() - 1));
        }
    }

    private void addLine() {
        int line = text.lineOf(selected.start());
        int end = text.lineEnd(line);
        int start = text.lineStart(line);
        while (start < end && Character.isWhitespace(text.text().charAt(start))) {
            start++;
        }
        add(new Range(start, end));
    }

    private void addWord() {
        int start = selected.start();
        int end = start;
        while (start > 0 && isWord(text.text().charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isWord(text.text().charAt(end))) {
            end++;
        }
        add(new Range(start, end));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private boolean holds(Range range) {
        return range.start() <= selected.start() && selected.end() <= range.end();
    }

    /** Line ends and blanks at the end of a block belong to nothing that is seen. */
    private void add(Range range) {
        int end = range.end();
        boolean all = range.length() == text.length();
        while (!all && end > range.start() && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        Range part = new Range(range.start(), end);
        if (holds(part) && part.length() > selected.length()) {
            parts.add(part);
        }
    }
}
