package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.scene.CardLayout;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.rendering.text.FontFace;
import dev.stackwright.rendering.text.TextMeasurer;
import dev.stackwright.rendering.text.TextStyle;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Paints nodes as plain boxes: all of them when the drawing is seen from afar, and those whose card is not made
 * yet. Names are set larger than to scale, so that they can still be read. The context is in drawing coordinates.
 */
final class BoxPainter {

    /** Borders and dots reach that far beyond the box, in view px. */
    static final double REACH_PX = 4;

    private static final double READABLE_PX = 10;
    private static final double MAX_NAME_PX = 26;
    private static final double NAME_INSET = 14;
    private static final double BORDER_PX = 1.25;
    private static final double SELECTED_PX = 2.5;
    private static final double STALE_OPACITY = 0.6;
    private static final double INACTIVE_OPACITY = 0.4;
    private static final double DOT_RADIUS_PX = 3.5;

    private final FxFonts fonts;
    private final ScenePaints paints;
    private final TextMeasurer measurer;

    BoxPainter(FxFonts fonts, ScenePaints paints, TextMeasurer measurer) {
        this.fonts = fonts;
        this.paints = paints;
        this.measurer = measurer;
    }

    void paint(GraphicsContext to, SceneNode node, double zoom, CardMarks marks) {
        Box box = node.box();
        double round = 2 * CardLayout.CORNER_RADIUS;
        to.setGlobalAlpha(!node.node().active() ? INACTIVE_OPACITY : node.node().stale() ? STALE_OPACITY : 1);
        to.setFill(paints.kind(node.node().kind()));
        to.fillRoundRect(box.x(), box.y(), 2 * round, box.height(), round, round);
        double bar = Math.max(CardLayout.BAR, 2 / zoom);
        to.setFill(paints.role("-sw-surface-raised"));
        to.fillRoundRect(box.x() + bar, box.y(), box.width() - bar, box.height(), round, round);
        to.setStroke(border(marks));
        to.setLineWidth((marks.selected() || marks.weakest() ? SELECTED_PX : BORDER_PX) / zoom);
        to.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
        name(to, node, zoom);
        marks.badge().ifPresent(badge -> dot(to, badge, box, zoom));
        to.setGlobalAlpha(1);
    }

    private Color border(CardMarks marks) {
        if (marks.target().isPresent()) {
            return paints.role(marks.target().get() ? "-sw-success" : "-sw-danger");
        }
        if (marks.weakest() && !marks.selected()) {
            return paints.role("-sw-danger");
        }
        return paints.role(marks.selected() ? "-sw-accent" : marks.hovered() ? "-sw-border-strong" : "-sw-border");
    }

    private void name(GraphicsContext to, SceneNode node, double zoom) {
        double size = Math.min(MAX_NAME_PX, Math.rint(READABLE_PX / zoom));
        TextStyle style = new TextStyle(FontFace.SEMIBOLD, size);
        Box box = node.box();
        String shown = measurer.fitted(node.node().title(), style, box.width() - 2 * NAME_INSET);
        to.setFill(paints.role("-sw-text"));
        to.setFont(fonts.of(style));
        to.fillText(shown, box.x() + NAME_INSET, box.centerY() + size * 0.36);
    }

    private void dot(GraphicsContext to, Badge badge, Box box, double zoom) {
        double radius = DOT_RADIUS_PX / zoom;
        to.setFill(paints.severity(badge.worst()));
        to.fillOval(box.right() - 2 * radius, box.y() - radius / 2, 2 * radius, 2 * radius);
    }
}
