package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.scene.SceneGroup;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/** Paints the boxes around nodes. */
final class GroupPainter {

    private static final double STRONG_STROKE = 2.5;
    /** Letters in view px below which a title cannot be read. */
    private static final double LEAST_LETTERS_PX = 6;

    private final FxFonts fonts;
    private final ScenePaints paints;

    GroupPainter(FxFonts fonts, ScenePaints paints) {
        this.fonts = fonts;
        this.paints = paints;
    }

    /** Paints rectangles on whole pixels; the context is in view coordinates. */
    void paintPlain(GraphicsContext to, GroupLook look, Box inView) {
        double left = Math.rint(inView.x());
        double top = Math.rint(inView.y());
        double width = Math.rint(inView.width());
        double height = Math.rint(inView.height());
        double border = look.strong() ? 2 : 1;
        to.setFill(paints.role(look.strong() ? "-sw-accent" : "-sw-group-border"));
        to.fillRect(left, top, width, height);
        to.setFill(paints.role("-sw-group"));
        to.fillRect(left + border, top + border, width - 2 * border, height - 2 * border);
    }

    /** The context is scaled to drawing coordinates. */
    void paint(GraphicsContext to, GroupLook look, double zoom) {
        Box box = look.group().box();
        double arc = 2 * SceneGroup.CORNER_RADIUS;
        to.setFill(paints.role("-sw-group"));
        to.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
        to.setStroke(paints.role(look.strong() ? "-sw-accent" : "-sw-group-border"));
        to.setLineWidth(look.strong() ? STRONG_STROKE : SceneGroup.STROKE);
        to.setLineCap(StrokeLineCap.BUTT);
        to.setLineDashes(look.group().dashes().stream().mapToDouble(Double::doubleValue).toArray());
        to.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
        to.setLineDashes();
        if (SceneGroup.TITLE.sizePx() * zoom >= LEAST_LETTERS_PX) {
            to.setFill(paints.role("-sw-text-muted"));
            to.setFont(fonts.of(SceneGroup.TITLE));
            to.fillText(look.group().title(), box.x() + SceneGroup.TITLE_LEFT, box.y() + SceneGroup.TITLE_BASELINE);
        }
    }
}
