package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The characters of a node as they can stand elsewhere in the same text: comments, quotes and aliases stay, lines
 * move to another indent, anchors are left behind.
 */
final class Excerpt {

    /** Least indent of the further lines of a scalar or flow collection below its key. */
    private static final int FURTHER_LINES = 2;

    private final TextDocument text;
    private final Layout layout;

    Excerpt(YamlTree tree, Layout layout) {
        this.text = tree.text();
        this.layout = layout;
    }

    /**
     * What stands behind the colon of a key at that column, with the space or line ending in front.
     *
     * @param kept the anchored nodes below this one whose anchors come along
     */
    String behindColon(YamlNode node, int column, Set<YamlNode> kept) {
        if (node instanceof YamlMapping mapping && !mapping.flow()) {
            return block(node, column + layout.step(), kept);
        }
        if (node instanceof YamlSequence sequence && !sequence.flow()) {
            return block(node, column + layout.listStep(), kept);
        }
        String content = withoutAnchors(node, kept);
        int first = furtherIndent(content);
        return " " + (first < 0 ? content : moved(content, column + FURTHER_LINES - first));
    }

    private String block(YamlNode node, int column, Set<YamlNode> kept) {
        int old = layout.column(node.contentStart());
        int first = text.lineOf(node.contentStart());
        while (first - 1 > text.lineOf(node.start()) && text.line(first - 1).stripLeading().startsWith("#")) {
            first--;
        }
        String above = text.text().substring(text.lineStart(first), node.contentStart() - old);
        String lines = " ".repeat(old) + withoutAnchors(node, kept);
        return moved(layout.newline() + above + lines, column - old);
    }

    private String withoutAnchors(YamlNode node, Set<YamlNode> kept) {
        List<YamlNode> anchored = new ArrayList<>();
        collectAnchored(node, anchored);
        anchored.remove(node);
        List<Replacement> gone = anchored.stream().filter(inner -> !kept.contains(inner))
                .map(inner -> AnchorMark.in(text.text(), inner).removal()).toList();
        String whole = new TextPatch(gone).apply(text.text());
        return whole.substring(node.contentStart(), whole.length() - (text.length() - node.end()));
    }

    /** The anchored nodes among a node and everything in it, in the order of the text. */
    static void collectAnchored(YamlNode node, List<YamlNode> found) {
        if (node.anchor().isPresent()) {
            found.add(node);
        }
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                collectAnchored(entry.key(), found);
                collectAnchored(entry.value(), found);
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.values().forEach(item -> collectAnchored(item, found));
        }
    }

    /** Indent of the second line that has content; -1 where there is none. */
    private static int furtherIndent(String content) {
        return content.lines().skip(1).filter(line -> !line.isBlank())
                .mapToInt(Excerpt::indent).min().orElse(-1);
    }

    private String moved(String content, int by) {
        StringBuilder moved = new StringBuilder();
        boolean first = true;
        for (String line : content.split("\\R", -1)) {
            if (!first) {
                moved.append(layout.newline());
            }
            moved.append(first || line.isBlank() ? line : by >= 0 ? " ".repeat(by) + line
                    : line.substring(Math.min(-by, indent(line))));
            first = false;
        }
        return moved.toString();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
