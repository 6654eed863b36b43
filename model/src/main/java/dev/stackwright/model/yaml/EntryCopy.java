package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes an entry of a mapping once more, under another key, right behind the first: with its comments, quotes and
 * layout. Anchors are left out of the copy, for aliases below would mean it from then on.
 */
final class EntryCopy {

    private final TextDocument document;
    private final String text;
    private final Layout layout;
    private final Lines lines;

    EntryCopy(YamlTree tree, Layout layout) {
        this.document = tree.text();
        this.text = document.text();
        this.layout = layout;
        this.lines = new Lines(document);
    }

    /** Empty where the entry shares its line with something that a copy cannot stand behind. */
    Optional<Replacement> behind(YamlMapping mapping, YamlEntry entry, String key) {
        if (!(entry.key() instanceof YamlScalar old)) {
            return Optional.empty();
        }
        boolean ownLine = lines.startsLine(entry.start());
        int column = layout.column(entry.start());
        String name = FreshWriter.scalar(Fresh.text(key), old.style(), mapping.flow());
        if (mapping.flow()) {
            String separator = ownLine ? "," + layout.newline() + " ".repeat(column) : ", ";
            return Optional.of(Replacement.insert(entry.end(), separator + name + body(entry, entry.end())));
        }
        if (!ownLine) {
            return Optional.empty();
        }
        int end = lines.endWithComments(entry.end(), column);
        String blank = layout.isSpacedOut(mapping) ? layout.newline() : "";
        String indent = text.substring(document.lineStart(document.lineOf(entry.start())), entry.start());
        return Optional.of(Replacement.insert(end, layout.newline() + blank + indent + name + body(entry, end)));
    }

    /** What stands behind the key, without anchors. */
    String body(YamlEntry entry, int end) {
        List<Range> anchors = new ArrayList<>();
        collect(entry.value(), anchors);
        anchors.sort(Comparator.comparingInt(Range::start));
        StringBuilder kept = new StringBuilder();
        int copied = entry.key().end();
        for (Range anchor : anchors) {
            kept.append(text, copied, anchor.start());
            copied = anchor.end();
        }
        return kept.append(text, copied, end).toString();
    }

    private void collect(YamlNode node, List<Range> anchors) {
        node.anchor().ifPresent(name -> anchors.add(anchor(node, name)));
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                collect(entry.key(), anchors);
                collect(entry.value(), anchors);
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.values().forEach(value -> collect(value, anchors));
        }
    }

    /** The anchor with the blanks that part it from what follows, or from what stands before at the end of a line. */
    private Range anchor(YamlNode node, String name) {
        int start = text.indexOf("&" + name, node.start());
        int end = start + 1 + name.length();
        int next = end;
        while (next < text.length() && Lexical.isBlank(text.charAt(next))) {
            next++;
        }
        boolean endsLine = next >= text.length() || Lexical.isBreak(text.charAt(next));
        if (!endsLine) {
            return new Range(start, next);
        }
        int before = start;
        while (before > 0 && Lexical.isBlank(text.charAt(before - 1))) {
            before--;
        }
        return new Range(before, end);
    }
}
