package dev.stackwright.app.canvas;

import dev.stackwright.rendering.diagram.DiagramNode;
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
        lines.add(Strings.text("canvas.tip.node", node.title(), node.subtitle()));
        node.image().ifPresent(image -> lines.add(Strings.text("canvas.tip.image", image)));
        lines.add(Strings.counted("canvas.tip.replicas", node.facts().replicas()));
        addList(lines, "canvas.tip.ports", node.facts().ports());
        addList(lines, "canvas.tip.volumes", node.facts().volumes());
        addList(lines, "canvas.tip.profiles", node.facts().profiles());
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

    private static void addList(List<String> lines, String key, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(Strings.text(key, String.join(", ", values)));
        }
    }
}
