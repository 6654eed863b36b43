package dev.stackwright.rendering.handoff;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlPatcher;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The compose file as it leaves the studio: the user's bytes without the platform's own attributes. Nothing else
 * is touched; in particular no secret is rewritten.
 *
 * @param snapshot the exported project
 * @param removed  what was taken out, as {@code name (line 12)} of the text before
 * @param kept     platform attributes that had to stay, because other parts of the file are aliases of them
 */
public record ComposeExport(Snapshot snapshot, List<String> removed, List<String> kept) {

    private static final String PREFIX = "x-omnistrate-";

    public ComposeExport {
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }

    public static ComposeExport of(Snapshot snapshot) {
        List<String> removed = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        forEachAttribute(snapshot, (mapping, entry) -> (isShared(snapshot, entry) ? kept : removed)
                .add(entry.name().orElse("") + " (line " + snapshot.text().positionOf(entry.start()).line() + ")"));
        Snapshot exported = snapshot;
        for (int i = 0; i < removed.size(); i++) {
            exported = withoutNext(exported);
        }
        return new ComposeExport(exported, removed, kept);
    }

    public String text() {
        return snapshot.text().text();
    }

    public byte[] bytes() {
        return snapshot.text().encode();
    }

    /** One at a time: what stands between two attributes may belong to either. */
    private static Snapshot withoutNext(Snapshot snapshot) {
        List<Edit> first = new ArrayList<>();
        forEachAttribute(snapshot, (mapping, entry) -> {
            if (first.isEmpty() && !isShared(snapshot, entry)) {
                first.add(Edit.ofText("Remove " + entry.name().orElse(""),
                        new YamlPatcher(snapshot.tree()).removeEntry(mapping, entry).patch()));
            }
        });
        return first.isEmpty() ? snapshot : snapshot.apply(first.get(0));
    }

    /** Takes an attribute and the mapping it stands in. */
    private interface Visitor {
        void visit(YamlMapping mapping, YamlEntry entry);
    }

    private static void forEachAttribute(Snapshot snapshot, Visitor visitor) {
        snapshot.tree().documents().forEach(document -> document.root().ifPresent(root -> walk(root, visitor)));
    }

    private static void walk(YamlNode node, Visitor visitor) {
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                if (entry.name().filter(name -> name.startsWith(PREFIX)).isPresent()) {
                    visitor.visit(mapping, entry);
                } else {
                    walk(entry.value(), visitor);
                }
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.values().forEach(item -> walk(item, visitor));
        }
    }

    /** True when something outside of the attribute is an alias of something in it. */
    private static boolean isShared(Snapshot snapshot, YamlEntry attribute) {
        Set<String> anchors = new HashSet<>();
        descend(attribute.value(), node -> node.anchor().ifPresent(anchors::add));
        if (anchors.isEmpty()) {
            return false;
        }
        List<YamlNode> users = new ArrayList<>();
        snapshot.tree().documents().forEach(document -> document.root().ifPresent(root -> descend(root, node -> {
            if (node instanceof YamlAlias alias && anchors.contains(alias.name())
                    && !attribute.range().contains(alias.range()) && isIn(alias.target(), attribute)) {
                users.add(alias);
            }
        })));
        return !users.isEmpty();
    }

    private static boolean isIn(Optional<YamlNode> target, YamlEntry attribute) {
        return target.filter(node -> attribute.range().contains(node.range())).isPresent();
    }

    private static void descend(YamlNode node, Consumer<YamlNode> visitor) {
        visitor.accept(node);
        if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> descend(entry.value(), visitor));
        } else if (node instanceof YamlSequence sequence) {
            sequence.values().forEach(item -> descend(item, visitor));
        }
    }
}
