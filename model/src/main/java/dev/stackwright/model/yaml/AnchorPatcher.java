package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects changes of where anchored values are written; none of them changes what the text says. */
public final class AnchorPatcher {

    private static final String EXTENSION = "x-";

    private final YamlTree tree;
    private final String text;
    private final Layout layout;
    private final Lines lines;
    private final Excerpt excerpt;
    private final List<Replacement> replacements = new ArrayList<>();
    private final Set<String> extensions = new HashSet<>();

    public AnchorPatcher(YamlTree tree) {
        this.tree = tree;
        this.text = tree.text().text();
        this.layout = new Layout(tree);
        this.lines = new Lines(tree.text());
        this.excerpt = new Excerpt(tree, layout);
    }

    public TextPatch patch() {
        return new TextPatch(replacements);
    }

    /**
     * Defines an anchor in an extension of the top level ({@code x-name: &name}) that holds a copy of the anchored
     * value. The value stays where it is, without the anchor.
     *
     * @param root    the top level
     * @param section the entry of the top level that holds the value; the extension goes above it
     * @param node    the anchored value
     * @param inner   anchored values in this one that lose their anchors in the same patch
     * @param plain   the value with its aliases written out, for where they cannot stand above the section
     * @return false where the top level cannot take it
     */
    public boolean lift(YamlMapping root, YamlEntry section, YamlNode node, Collection<YamlNode> inner, Fresh plain) {
        if (root.flow() || !lines.startsLine(section.start()) || node.tag().isPresent()) {
            return false;
        }
        int column = layout.column(section.start());
        List<YamlAlias> aliases = new ArrayList<>();
        Aliases.collect(node, aliases);
        Set<YamlNode> kept = new HashSet<>(inner);
        aliases.forEach(alias -> alias.target().ifPresent(kept::add));
        boolean verbatim = aliases.stream().allMatch(alias -> alias.target().filter(target ->
                target.start() < section.start() || node.range().contains(target.range())).isPresent());
        String key = new YamlPatcher(tree).written(extensionName(root, node.anchor().orElseThrow()), plain);
        int colon = key.indexOf(':');
        String value = verbatim ? excerpt.behindColon(node, column, kept) : indented(key.substring(colon + 1), column);
        String entry = " ".repeat(column) + key.substring(0, colon) + ": &" + node.anchor().get() + value;
        String gap = layout.isSpacedOut(root) ? layout.newline() : "";
        replacements.add(Replacement.insert(above(section), entry + layout.newline() + gap));
        return true;
    }

    /** Takes the anchor from a value. */
    public void drop(YamlNode node) {
        replacements.add(AnchorMark.in(text, node).removal());
    }

    /** Turns {@code key: *name} into a mapping that merges the same: {@code <<: *name} below the key. */
    public void mergeInstead(YamlMapping holder, YamlEntry entry) {
        String merge = YamlEntry.MERGE_KEY + ": " + entry.value();
        int column = layout.column(entry.start()) + layout.step(holder);
        replacements.add(Replacement.of(value(entry), holder.flow() ? " {" + merge + "}"
                : layout.newline() + " ".repeat(column) + merge));
    }

    /**
     * Replaces an alias by what it stands for, as it is written there.
     *
     * @return false in flow collections, where lines cannot stand
     */
    public boolean writeOut(YamlMapping holder, YamlEntry entry) {
        YamlNode target = entry.value().resolved().orElseThrow();
        if (holder.flow() || target.tag().isPresent()) {
            return false;
        }
        List<YamlAlias> aliases = new ArrayList<>();
        Aliases.collect(target, aliases);
        Set<YamlNode> kept = new HashSet<>();
        aliases.forEach(alias -> alias.target().filter(to -> target.range().contains(to.range())).ifPresent(kept::add));
        String written = excerpt.behindColon(target, layout.column(entry.start()), kept);
        Range old = value(entry);
        int lineEnd = tree.text().lineEnd(tree.text().lineOf(old.start()));
        boolean commentBehind = old.end() < lineEnd && !text.substring(old.end(), lineEnd).isBlank();
        if (commentBehind && !written.startsWith(" ")) {
            replacements.add(Replacement.delete(old.start(), old.end()));
            replacements.add(Replacement.insert(lineEnd, written));
        } else {
            replacements.add(Replacement.of(old, written));
        }
        return true;
    }

    private Range value(YamlEntry entry) {
        return new Range(text.indexOf(':', entry.key().end()) + 1, entry.value().end());
    }

    /** Above the section and its comments; below the comment that opens the text, which speaks of all of it. */
    private int above(YamlEntry section) {
        int withComments = lines.startWithComments(section.start());
        return text.substring(0, withComments).replace("---", "").isBlank()
                ? tree.text().lineStart(tree.text().lineOf(section.start()))
                : withComments;
    }

    private String extensionName(YamlMapping root, String anchor) {
        String base = anchor.startsWith(EXTENSION) ? anchor : EXTENSION + anchor;
        String name = base;
        for (int i = 2; root.entry(name).isPresent() || !extensions.add(name); i++) {
            name = base + "-" + i;
        }
        return name;
    }

    private static String indented(String written, int column) {
        return column == 0 ? written : written.replaceAll("(\\R)(?=.)", "$1" + " ".repeat(column));
    }
}
