package dev.stackwright.model.format;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts of one line as blocks of several. */
final class TextBlocks {

    private static final int WIDTH = 80;

    private final YamlTree tree;
    private final TextDocument text;

    TextBlocks(YamlTree tree) {
        this.tree = tree;
        this.text = tree.text();
    }

    /** A text in quotes with line breaks in it. */
    Optional<TextPatch> literal(Spot spot) {
        return scalar(spot).filter(scalar -> scalar.style().isQuoted() && scalar.value().contains("\n"))
                .filter(scalar -> scalar.value().lines().noneMatch(line -> line.startsWith(" ")
                        || line.endsWith(" ") || line.contains("\t")))
                .filter(scalar -> !scalar.value().startsWith("\n") && !scalar.value().endsWith("\n\n"))
                .map(scalar -> block(spot, scalar, scalar.value().endsWith("\n") ? "|" : "|-",
                        scalar.value().lines().toList()));
    }

    /** A text too long for a line. */
    Optional<TextPatch> folded(Spot spot) {
        return scalar(spot).filter(scalar -> scalar.style().isQuoted() && scalar.value().length() > WIDTH)
                .filter(scalar -> scalar.value().matches("\\S+( \\S+)+"))
                .map(scalar -> block(spot, scalar, ">-", wrapped(scalar.value())));
    }

    private static List<String> wrapped(String value) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : value.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A text alone in its line: a comment behind it would become part of the block. */
    private Optional<YamlScalar> scalar(Spot spot) {
        return spot.value() instanceof YamlScalar scalar && scalar.tag().isEmpty()
                && text.lineOf(scalar.start()) == text.lineOf(scalar.end())
                && text.slice(new Range(scalar.end(), text.lineEnd(text.lineOf(scalar.end())))).isBlank()
                ? Optional.of(scalar) : Optional.empty();
    }

    private TextPatch block(Spot spot, YamlScalar scalar, String header, List<String> lines) {
        int column = text.columnOf(spot.start()) + Math.max(Steps.of(tree).mapping(), spot.isItem() ? 2 : 1);
        StringBuilder out = new StringBuilder(header);
        lines.forEach(line -> out.append(text.lineEnding().text())
                .append(line.isEmpty() ? "" : " ".repeat(column) + line));
        int lineEnd = text.lineEnd(text.lineOf(scalar.end()));
        boolean endsText = lineEnd == text.length();
        return TextPatch.replace(new Range(scalar.contentStart(), lineEnd),
                endsText ? out + text.lineEnding().text() : out.toString());
    }
}
