package dev.stackwright.model.format;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.YamlReader;
import dev.stackwright.model.yaml.YamlTree;
import java.util.List;
import java.util.Optional;

/**
 * Writes a value in another way that says the same.
 *
 * @param file   the file; it is open
 * @param way    how
 * @param offset a place in the value or in the line of its key
 */
public record Rewrite(FileKey file, Way way, int offset) implements Recipe {

    /** The ways to write a value otherwise. */
    public enum Way {
        /** {@code [a, b]} as lines of their own. */
        LINES("Write it in lines of its own"),
        /** Lines as {@code [a, b]}. */
        BRACKETS("Write it in brackets"),
        /** A text with line breaks as a literal block. */
        LITERAL("Write it as a block of lines"),
        /** A long text as a folded block. */
        FOLDED("Write it as a folded block"),
        /** A value that no alias means, without its anchor. */
        NO_ANCHOR("Delete the unused anchor");

        private final String title;

        Way(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** The ways that are open to the value at a place, in the order of {@link Way}. */
    public static List<Way> waysAt(YamlTree tree, int offset) {
        return tree.isWhole() ? List.of(Way.values()).stream()
                .filter(way -> patch(tree, way, offset).isPresent()).toList() : List.of();
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        YamlTree tree = snapshot.compose(file).tree();
        Optional<Outcome> refusal = FormatText.refusal(file, tree);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<TextPatch> patch = patch(tree, way, offset);
        boolean same = patch.filter(change -> Meaning.isSameInAnyStyle(tree,
                YamlReader.read(tree.text().apply(change)), way == Way.NO_ANCHOR)).isPresent();
        return same ? new Outcome.Ready(Edit.ofText(way.title(), file, patch.get())) : FormatText.wouldChange();
    }

    private static Optional<TextPatch> patch(YamlTree tree, Way way, int offset) {
        List<Spot> spots = Spot.around(tree, offset);
        if (spots.isEmpty()) {
            return Optional.empty();
        }
        Spot inner = spots.get(spots.size() - 1);
        return switch (way) {
            case LINES -> new BracketStyle(tree).inLines(inner);
            case BRACKETS -> new BracketStyle(tree).inBrackets(spots);
            case LITERAL -> new TextBlocks(tree).literal(inner);
            case FOLDED -> new TextBlocks(tree).folded(inner);
            case NO_ANCHOR -> UnusedAnchor.removal(tree, inner);
        };
    }
}
