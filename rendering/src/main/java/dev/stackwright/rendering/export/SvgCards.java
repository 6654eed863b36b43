package dev.stackwright.rendering.export;

import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.NodeKind;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.scene.CardLayout;
import dev.stackwright.rendering.scene.CardPart;
import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.scene.SceneMark;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.rendering.scene.SceneText;

/** Writes the cards of a scene. */
final class SvgCards {

    private static final double STALE_OPACITY = 0.6;
    private static final double INACTIVE_OPACITY = 0.4;

    private final SvgWriter svg;
    private final SvgText texts;
    private final ColorPalette colors;

    SvgCards(SvgWriter svg, SvgText texts, ColorPalette colors) {
        this.svg = svg;
        this.texts = texts;
        this.colors = colors;
    }

    void write(SceneNode card, String id) {
        DiagramNode node = card.node();
        Box box = card.box();
        double opacity = !node.active() ? INACTIVE_OPACITY : node.stale() ? STALE_OPACITY : 1;
        svg.open("g", "id", id, "transform", "translate(" + Xml.number(box.x()) + " " + Xml.number(box.y()) + ")",
                "opacity", opacity == 1 ? "" : Xml.number(opacity));
        svg.text("title", tooltip(node));
        frame(card);
        card.marks().forEach(this::mark);
        SvgText inside = texts.within(box.x(), box.y(), 1, opacity);
        card.texts().forEach(text -> text(text, node.kind(), inside));
        svg.close("g");
    }

    private void frame(SceneNode card) {
        Box box = card.box();
        String kind = colors.color(card.node().kind().colorRole());
        String dashes = card.isDashed() ? "5 4" : card.node().isForeign() ? "2 3" : "";
        svg.empty("rect", "y", 1.5, "width", box.width(), "height", box.height(), "rx", card.radius(),
                "fill", colors.color("-sw-text"), "opacity", 0.06);
        svg.empty("rect", "width", box.width(), "height", box.height(), "rx", card.radius(),
                "fill", colors.color(card.groundRole()), "stroke", colors.color(card.borderRole()),
                "stroke-width", 1.25, "stroke-dasharray", dashes);
        if (card.hasBar()) {
            svg.empty("path", "d", bar(box.height()), "fill", kind);
        }
        if (card.hasTile()) {
            tile(kind);
        }
    }

    private void tile(String kind) {
        Box tile = CardLayout.TILE;
        svg.empty("rect", "x", tile.x(), "y", tile.y(), "width", tile.width(), "height", tile.height(),
                "rx", CardLayout.TILE_RADIUS, "fill", kind, "fill-opacity", 0.12);
    }

    private void mark(SceneMark mark) {
        svg.empty("path", "d", mark.path(), "transform", "translate(" + Xml.number(mark.x()) + " "
                + Xml.number(mark.y()) + ") scale(" + Xml.number(mark.scale()) + ")", "fill",
                colors.color(mark.colorRole()));
    }

    /** The bar follows the card's round corners on its left side. */
    private static String bar(double height) {
        double r = CardLayout.CORNER_RADIUS;
        double w = CardLayout.BAR;
        double inset = r - Math.sqrt(r * r - (r - w) * (r - w));
        return "M" + Xml.number(w) + " " + Xml.number(inset) + "A" + Xml.number(r) + " " + Xml.number(r)
                + " 0 0 0 0 " + Xml.number(r) + "V" + Xml.number(height - r) + "A" + Xml.number(r) + " "
                + Xml.number(r) + " 0 0 0 " + Xml.number(w) + " " + Xml.number(height - inset) + "Z";
    }

    private void text(SceneText text, NodeKind kind, SvgText inside) {
        CardPart part = text.part();
        String role = part.colorRole().isEmpty() ? kind.colorRole() : part.colorRole();
        inside.write(text.shown(), part.style(), text.x(), text.baseline(), text.width(), colors.color(role));
        if (part == CardPart.VOLUME) {
            svg.empty("path", "d", CardLayout.VOLUME_MARK, "transform", "translate("
                            + Xml.number(text.x() - CardLayout.VOLUME_MARK_SPACE) + " "
                            + Xml.number(text.baseline() - CardLayout.VOLUME_MARK_ASCENT) + ")",
                    "fill", "none", "stroke", colors.color(role), "stroke-width", 1.1);
        }
    }

    private static String tooltip(DiagramNode node) {
        String image = node.image().map(reference -> ", " + reference).orElse("");
        return node.title() + ": " + node.subtitle() + image;
    }
}
