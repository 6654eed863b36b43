package dev.stackwright.app.canvas;

import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.DiagramGroup;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.EdgeWords;
import dev.stackwright.rendering.diagram.NodeShape;
import dev.stackwright.rendering.fx.Badge;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in words what cards and lines show: for tooltips, and for those who cannot see them. */
final class Descriptions {

    private Descriptions() {
    }

    static String tooltip(DiagramNode node, Optional<Badge> badge, boolean weakest) {
        List<String> lines = lines(node, badge);
        if (weakest) {
            lines.add(Strings.text("canvas.tip.weakest"));
        }
        return String.join("\n", lines);
    }

    static String spoken(DiagramNode node, Optional<Badge> badge) {
        return String.join(", ", lines(node, badge));
    }

    private static List<String> lines(DiagramNode node, Optional<Badge> badge) {
        List<String> lines = new ArrayList<>();
        if (isService(node)) {
            addService(lines, node);
        } else {
            addOther(lines, node);
        }
        badge.ifPresent(shown -> lines.add(Strings.counted("canvas.tip.findings", shown.count())));
        node.origin().ifPresent(origin -> lines.add(Strings.text("canvas.tip.origin."
                + origin.kind().name().toLowerCase(Locale.ROOT), origin.file())));
        if (!node.active()) {
            lines.add(Strings.text("canvas.tip.inactive"));
        }
        if (node.stale()) {
            lines.add(Strings.text("canvas.tip.stale"));
        }
        return lines;
    }

    /** Only services run, in one or several copies; everything else has neither image nor ports. */
    private static boolean isService(DiagramNode node) {
        return node.shape() != NodeShape.GROUP && (node.id().isService() || node.shape() == NodeShape.CARD);
    }

    private static void addService(List<String> lines, DiagramNode node) {
        lines.add(Strings.text("canvas.tip.node", node.title(), kind(node)));
        node.image().ifPresent(image -> lines.add(Strings.text("canvas.tip.image", image)));
        lines.add(Strings.counted("canvas.tip.replicas", node.facts().replicas()));
        addList(lines, "canvas.tip.ports", node.facts().ports());
        addList(lines, "canvas.tip.volumes", node.facts().volumes());
        addList(lines, "canvas.tip.profiles", node.facts().profiles());
    }

    private static void addOther(List<String> lines, DiagramNode node) {
        if (node.shape() == NodeShape.NOTE) {
            lines.add(Strings.text("canvas.tip.node", kind(node), node.description().strip()));
            return;
        }
        lines.add(Strings.text("canvas.tip.node", node.title(), node.shape() == NodeShape.GROUP
                ? Strings.text("canvas.tip.collapsed", kind(node)) : kind(node)));
        if (!node.description().isBlank()) {
            lines.add(node.description().strip());
        }
    }

    /** The word under the title, without the brackets the C4 model writes around it. */
    private static String kind(DiagramNode node) {
        String words = node.subtitle().strip();
        return words.startsWith("[") && words.endsWith("]") ? words.substring(1, words.length() - 1) : words;
    }

    /** A box around nodes, open. */
    static String spoken(DiagramGroup group) {
        return Strings.text("canvas.tip.node", group.title(),
                Strings.counted("canvas.tip.group", group.members().size()));
    }

    /** Everything that joins two nodes. */
    static String spoken(DiagramEdge edge) {
        return String.join(", ", EdgeWords.lines(edge));
    }

    private static void addList(List<String> lines, String key, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(Strings.text(key, String.join(", ", values)));
        }
    }
}
