package dev.stackwright.model.yaml;

import dev.stackwright.model.text.TextDocument;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a text is laid out around a place: indent steps, list indents, blank lines, quotes. Asked of the nearest
 * neighbours first, then of the whole text, then of custom.
 */
final class Layout {

    private static final int DEFAULT_STEP = 2;

    private final YamlTree tree;
    private final TextDocument text;
    private final int step;
    private final int listStep;

    Layout(YamlTree tree) {
        this.tree = tree;
        this.text = tree.text();
        this.step = firstStep(false).orElse(DEFAULT_STEP);
        this.listStep = firstStep(true).orElse(step);
    }

    /** True for a text that is JSON as well: what is added to it must be JSON too. */
    boolean isJson() {
        return roots().findFirst().filter(root -> root.flow() && !root.entries().isEmpty()
                && root.entries().get(0).key() instanceof YamlScalar key
                && key.style() == ScalarStyle.DOUBLE_QUOTED).isPresent();
    }

    String newline() {
        return text.lineEnding().text();
    }

    int column(int offset) {
        return text.columnOf(offset);
    }

    /** How much deeper mappings stand than their key, among the entries of that mapping or in the text. */
    int step(YamlMapping near) {
        return stepAmong(near, false).orElse(step);
    }

    /** How much deeper the dashes of a list stand than its key; 0 where lists are not indented. */
    int listStep(YamlMapping near) {
        return stepAmong(near, true).orElse(listStep);
    }

    int step() {
        return step;
    }

    int listStep() {
        return listStep;
    }

    /**
     * True when most entries of a block mapping have a blank line between them. A section of one element is like
     * the top level, and a top level of one section like the elements in it.
     */
    boolean isSpacedOut(YamlMapping mapping) {
        if (mapping.entries().size() > 1) {
            return mostGapsAreBlank(mapping);
        }
        YamlNode only = mapping.entries().isEmpty() ? mapping : mapping.entries().get(0).value();
        if (!(only instanceof YamlMapping inner)) {
            return false;
        }
        if (isRoot(mapping)) {
            return inner.flow() || inner.entries().size() < 2 || mostGapsAreBlank(inner);
        }
        return rootOfSection(mapping).filter(root -> root.entries().size() < 2 || mostGapsAreBlank(root)).isPresent();
    }

    private boolean isRoot(YamlMapping mapping) {
        return roots().anyMatch(root -> root == mapping);
    }

    private Optional<YamlMapping> rootOfSection(YamlMapping section) {
        return roots().filter(root -> root.entries().stream().anyMatch(entry -> entry.value() == section)).findFirst();
    }

    private Stream<YamlMapping> roots() {
        return tree.documents().stream().map(YamlDocument::root).flatMap(Optional::stream)
                .flatMap(root -> root.asMapping().stream());
    }

    private boolean mostGapsAreBlank(YamlMapping mapping) {
        int gaps = 0;
        int blank = 0;
        for (int i = 1; i < mapping.entries().size(); i++) {
            gaps++;
            if (hasBlankLine(mapping.entries().get(i - 1).end(), mapping.entries().get(i).start())) {
                blank++;
            }
        }
        return gaps > 0 && blank * 2 > gaps;
    }

    private boolean hasBlankLine(int from, int to) {
        for (int line = text.lineOf(from) + 1; line < text.lineOf(to); line++) {
            if (text.line(line).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Integer> firstStep(boolean ofLists) {
        return tree.documents().stream().map(YamlDocument::root).flatMap(Optional::stream)
                .map(root -> deepStep(root, ofLists)).flatMap(Optional::stream).findFirst();
    }

    private Optional<Integer> deepStep(YamlNode node, boolean ofLists) {
        if (!(node instanceof YamlMapping mapping) || mapping.flow()) {
            return Optional.empty();
        }
        Optional<Integer> here = stepAmong(mapping, ofLists);
        for (int i = 0; here.isEmpty() && i < mapping.entries().size(); i++) {
            here = deepStep(mapping.entries().get(i).value(), ofLists);
        }
        return here;
    }

    private Optional<Integer> stepAmong(YamlMapping mapping, boolean ofLists) {
        if (mapping.flow()) {
            return Optional.empty();
        }
        for (YamlEntry entry : mapping.entries()) {
            int key = column(entry.key().start());
            if (ofLists && entry.value() instanceof YamlSequence sequence && !sequence.flow()) {
                return Optional.of(Math.max(0, column(sequence.contentStart()) - key));
            }
            if (!ofLists && entry.value() instanceof YamlMapping child && !child.flow()
                    && column(child.contentStart()) > key) {
                return Optional.of(column(child.contentStart()) - key);
            }
        }
        return Optional.empty();
    }
}
