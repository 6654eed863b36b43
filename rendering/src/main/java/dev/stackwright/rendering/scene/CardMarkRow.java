package dev.stackwright.rendering.scene;

import dev.stackwright.model.design.ServiceScope;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.NodeKind;
import dev.stackwright.rendering.diagram.NodeShape;
import dev.stackwright.rendering.text.IconShapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The small signs of a card: its icon, and on the right whether it is watched, stateful, shared and locked. A card
 * that names its volumes needs no sign for its data.
 */
final class CardMarkRow {

    private static final double ICON_PX = 20;
    private static final double MARK_PX = 13;
    private static final double STEP_PX = 17;
    private static final double TOP = 34;

    private record Sign(String literal, String role, String says) {
    }

    private final IconShapes icons = new IconShapes();

    /** Room the signs take from the right end of their line, in px. */
    static double width(DiagramNode node) {
        return signs(node).size() * STEP_PX;
    }

    /** @param right where the last sign ends, in px from the card's left edge */
    List<SceneMark> of(DiagramNode node, double right) {
        List<SceneMark> marks = new ArrayList<>();
        icon(node).ifPresent(marks::add);
        List<Sign> signs = signs(node);
        double x = right - signs.size() * STEP_PX + (STEP_PX - MARK_PX);
        for (Sign sign : signs) {
            add(sign, x, marks);
            x += STEP_PX;
        }
        return marks;
    }

    private void add(Sign sign, double x, List<SceneMark> marks) {
        icons.path(sign.literal()).ifPresent(path ->
                marks.add(new SceneMark(path, x, TOP, MARK_PX, sign.role(), sign.says())));
    }

    /** The icon of the technology, or of what is no service; others have a letter. */
    Optional<SceneMark> icon(DiagramNode node) {
        return node.icon().or(() -> iconOf(node.kind())).flatMap(icons::path).map(path ->
                new SceneMark(path, CardLayout.TILE.centerX() - ICON_PX / 2, CardLayout.TILE.centerY() - ICON_PX / 2,
                        ICON_PX, node.kind().colorRole(), node.subtitle()));
    }

    private static Optional<String> iconOf(NodeKind kind) {
        return Optional.ofNullable(switch (kind) {
            case PERSON -> "mdi2a-account";
            case EXTERNAL -> "mdi2e-export";
            case SYSTEM -> "mdi2a-application-outline";
            case COMPONENT -> "mdi2p-puzzle-outline";
            case NETWORK -> "mdi2l-lan";
            case GROUP -> "mdi2g-group";
            default -> null;
        });
    }

    private static List<Sign> signs(DiagramNode node) {
        List<Sign> signs = new ArrayList<>();
        if (node.facts().healthcheck()) {
            signs.add(new Sign("mdi2h-heart-pulse", "-sw-success", "has a health check"));
        }
        boolean saysVolume = node.shape() == NodeShape.CARD && !node.facts().volumes().isEmpty();
        if (node.facts().stateful() && !saysVolume) {
            signs.add(new Sign("mdi2h-harddisk", "-sw-text-muted", "keeps data"));
        }
        node.state().scope().ifPresent(scope -> signs.add(scope == ServiceScope.SHARED
                ? new Sign("mdi2a-account-group", "-sw-text-muted", "shared by all customers")
                : new Sign("mdi2a-account-circle-outline", "-sw-text-muted", "one for each customer")));
        if (node.state().locked()) {
            signs.add(new Sign("mdi2l-lock", "-sw-text-muted", "locked"));
        }
        return signs;
    }
}
