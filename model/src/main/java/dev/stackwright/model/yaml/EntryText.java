package dev.stackwright.model.yaml;

import dev.stackwright.model.text.TextDocument;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of an entry, to stand somewhere else: with its own comments, from column 0, without anchors. */
public final class EntryText {

    private EntryText() {
    }

    /**
     * Lines parted by {@code \n}, without an ending of the last.
     *
     * @return empty where its lines would not say the same elsewhere: it shares them with something else, or an alias
     *     in it means what stands around it
     */
    public static Optional<String> of(YamlTree tree, YamlEntry entry) {
        TextDocument text = tree.text();
        Lines lines = new Lines(text);
        if (holdsAlias(entry.value()) || !lines.startsLine(entry.start()) || !(entry.key() instanceof YamlScalar)) {
            return Optional.empty();
        }
        int column = text.columnOf(entry.start());
        int end = lines.endWithComments(entry.end(), column);
        String written = text.text().substring(lines.startWithComments(entry.start()), entry.key().end())
                + new EntryCopy(tree, new Layout(tree)).body(entry, end);
        return Optional.of(written.lines().map(line -> movedLeft(line, column)).collect(Collectors.joining("\n")));
    }

    private static boolean holdsAlias(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream().anyMatch(entry -> holdsAlias(entry.key()) || holdsAlias(entry.value()));
        }
        return node instanceof YamlAlias || node instanceof YamlSequence sequence
                && sequence.values().stream().anyMatch(EntryText::holdsAlias);
    }

    private static String movedLeft(String line, int column) {
        int blanks = 0;
        while (blanks < column && blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return line.isBlank() ? "" : line.substring(blanks);
    }
}
