package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import java.util.List;

/** Changes of collections in brackets, with their commas. */
final class FlowPatcher {

    private final TextDocument document;
    private final String text;
    private final FreshWriter writer;

    FlowPatcher(TextDocument document, FreshWriter writer) {
        this.document = document;
        this.text = document.text();
        this.writer = writer;
    }

    Replacement insertEntry(YamlMapping mapping, String key, Fresh value, Placement placement) {
        String entry = writer.flowEntry(key, value);
        if (mapping.entries().isEmpty()) {
            return Replacement.of(new Range(mapping.contentStart() + 1, mapping.end() - 1), entry);
        }
        List<Range> ranges = mapping.entries().stream().map(YamlEntry::range).toList();
        return placement == Placement.FIRST
                ? Replacement.insert(ranges.get(0).start(), entry + ", ")
                : append(mapping.contentStart(), ranges, entry);
    }

    Replacement appendItem(YamlSequence sequence, Fresh value) {
        if (sequence.items().isEmpty()) {
            return Replacement.of(new Range(sequence.contentStart() + 1, sequence.end() - 1), writer.flow(value));
        }
        String item = value instanceof Fresh.Text fresh
                ? writer.flowScalar(fresh, styleOf(sequence)) : writer.flow(value);
        List<Range> ranges = sequence.items().stream()
                .map(i -> new Range(i.value().start(), i.value().end())).toList();
        return append(sequence.contentStart(), ranges, item);
    }

    private static ScalarStyle styleOf(YamlSequence sequence) {
        YamlNode last = sequence.items().get(sequence.items().size() - 1).value();
        return last instanceof YamlScalar scalar ? scalar.style() : ScalarStyle.PLAIN;
    }

    /** Behind the last one; on a line of its own where the last one has one. */
    private Replacement append(int open, List<Range> ranges, String written) {
        Range last = ranges.get(ranges.size() - 1);
        int above = ranges.size() > 1 ? ranges.get(ranges.size() - 2).end() : open;
        int line = document.lineOf(last.start());
        boolean ownLine = line > document.lineOf(above)
                && text.substring(document.lineStart(line), last.start()).isBlank();
        String separator = ownLine
                ? "," + document.lineEnding().text() + " ".repeat(document.columnOf(last.start()))
                : ", ";
        return Replacement.insert(last.end(), separator + written);
    }

    /** Takes one out with the comma that separates it from its neighbour. */
    Replacement remove(List<Range> ranges, int index) {
        Range gone = ranges.get(index);
        if (index + 1 < ranges.size()) {
            return Replacement.delete(gone.start(), ranges.get(index + 1).start());
        }
        if (index > 0) {
            int before = ranges.get(index - 1).end();
            boolean keepsBlank = text.charAt(before - 1) == ':' && Lexical.isBlank(text.charAt(before));
            return Replacement.delete(keepsBlank ? before + 1 : before, gone.end());
        }
        int end = gone.end();
        int comma = Lexical.skipSpaceAndComments(text, end, text.length());
        return Replacement.delete(gone.start(), comma < text.length() && text.charAt(comma) == ',' ? comma + 1 : end);
    }
}
