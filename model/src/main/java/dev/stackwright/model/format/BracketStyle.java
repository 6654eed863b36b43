package dev.stackwright.model.format;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.ScalarStyle;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import dev.stackwright.model.yaml.YamlTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists and mappings: from brackets to lines and back. What is in them keeps every character. */
final class BracketStyle {

    private static final int MOST_IN_BRACKETS = 100;

    private final YamlTree tree;
    private final TextDocument text;

    BracketStyle(YamlTree tree) {
        this.tree = tree;
        this.text = tree.text();
    }

    /** Lines for a list or mapping in brackets without comments in it. */
    Optional<TextPatch> inLines(Spot spot) {
        List<String> parts = parts(spot.value());
        boolean isMapping = spot.value() instanceof YamlMapping;
        if (parts.isEmpty() || !isFlow(spot.value()) || spot.isItem() && !isMapping || hasComment(spot.value())
                || text.lineOf(spot.value().start()) != text.lineOf(spot.start())) {
            return Optional.empty();
        }
        if (spot.isItem()) {
            return spot.value().start() < spot.value().contentStart() ? Optional.empty()
                    : Optional.of(TextPatch.replace(spot.value().range(), String.join(text.lineEnding().text()
                    + " ".repeat(text.columnOf(spot.value().start())), parts)));
        }
        Steps steps = Steps.of(tree);
        int column = text.columnOf(spot.start()) + (isMapping ? steps.mapping() : steps.list());
        StringBuilder lines = new StringBuilder();
        parts.forEach(part -> lines.append(text.lineEnding().text()).append(" ".repeat(column))
                .append(isMapping ? "" : "- ").append(part));
        return Optional.of(moved(spot, lines.toString()));
    }

    /** A comment behind the brackets stays in the line of the key. */
    private TextPatch moved(Spot spot, String lines) {
        YamlNode value = spot.value();
        int from = value.start() < value.contentStart() ? trimmed(value.contentStart()) : spot.behind();
        int lineEnd = text.lineEnd(text.lineOf(value.end()));
        String rest = text.slice(new Range(value.end(), lineEnd));
        return rest.isBlank() ? TextPatch.replace(new Range(from, lineEnd), lines)
                : TextPatch.of(Replacement.delete(from, value.end()), Replacement.insert(lineEnd, lines));
    }

    private int trimmed(int offset) {
        int at = offset;
        while (at > 0 && LinePlan.isBlank(text.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Brackets for the lines whose key the caret is at, or that it is in, where they are short and hold texts only. */
    Optional<TextPatch> inBrackets(List<Spot> spots) {
        for (int i = spots.size() - 1; i >= Math.max(0, spots.size() - 2); i--) {
            Spot spot = spots.get(i);
            boolean isBlock = !isFlow(spot.value()) && !(spot.value() instanceof YamlScalar)
                    && !(spot.value() instanceof YamlAlias);
            if (isBlock && !spot.isItem()) {
                return inBrackets(spot);
            }
        }
        return Optional.empty();
    }

    private Optional<TextPatch> inBrackets(Spot spot) {
        List<String> parts = parts(spot.value());
        int content = spot.value().contentStart();
        boolean fits = !parts.isEmpty() && spot.value().start() == content && !hasComment(spot.value())
                && text.slice(new Range(spot.behind(), content)).isBlank()
                && parts.stream().noneMatch(part -> part.contains("\n") || part.contains("\r"))
                && values(spot.value()).allMatch(BracketStyle::isShortText);
        boolean isMapping = spot.value() instanceof YamlMapping;
        String written = (isMapping ? " {" : " [") + String.join(", ", parts) + (isMapping ? "}" : "]");
        return fits && written.length() <= MOST_IN_BRACKETS
                ? Optional.of(TextPatch.replace(new Range(spot.behind(), spot.value().end()), written))
                : Optional.empty();
    }

    private static Stream<YamlNode> values(YamlNode node) {
        return node instanceof YamlMapping mapping ? mapping.entries().stream().map(YamlEntry::value)
                : ((YamlSequence) node).values().stream();
    }

    private static boolean isShortText(YamlNode value) {
        return value instanceof YamlScalar scalar && !scalar.style().isBlock() && !scalar.isAbsent()
                && (scalar.style() != ScalarStyle.PLAIN
                || scalar.value().chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0));
    }

    private List<String> parts(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream().map(this::part).toList();
        }
        return node instanceof YamlSequence sequence
                ? sequence.values().stream().map(value -> text.slice(value.range())).toList() : List.of();
    }

    private String part(YamlEntry entry) {
        boolean isAbsent = entry.value() instanceof YamlScalar scalar && scalar.isAbsent();
        return text.slice(entry.key().range()) + (isAbsent ? ":" : ": " + text.slice(entry.value().range()));
    }

    private boolean hasComment(YamlNode node) {
        return text.slice(node.range()).lines().anyMatch(line -> line.matches("(.*\\s)?#.*"));
    }

    private static boolean isFlow(YamlNode node) {
        return node instanceof YamlMapping mapping ? mapping.flow()
                : node instanceof YamlSequence sequence && sequence.flow();
    }
}
