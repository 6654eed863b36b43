package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.scene.SceneGroup;
import dev.stackwright.rendering.text.TextMeasurer;
import dev.stackwright.rendering.text.TextStyle;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/** Paints the boxes around nodes. */
final class GroupPainter {

    private static final double STRONG_STROKE = 2.5;
    /** Letters in view px below which a title cannot be read. */
    private static final double LEAST_LETTERS_PX = 6;

    /** Letters in view px that are read with ease. */
    private static final double READABLE_PX = 10;
    /** The largest letters there is room for above the members, in px of the drawing. */
    private static final double MOST_LETTERS = 24;
    /** How much of larger letters goes below the baseline of the usual ones. */
    private static final double BASELINE_SHARE = 0.6;

    private final FxFonts fonts;
    private final ScenePaints paints;
    private final TextMeasurer measurer;

    GroupPainter(FxFonts fonts, ScenePaints paints, TextMeasurer measurer) {
        this.fonts = fonts;
        this.paints = paints;
        this.measurer = measurer;
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
        title(to, look.group(), zoom);
    }

    /** From afar the title is set larger than to scale, so that it can still be read. */
    private void title(GraphicsContext to, SceneGroup group, double zoom) {
        double size = Math.max(SceneGroup.TITLE.sizePx(), Math.min(MOST_LETTERS, Math.rint(READABLE_PX / zoom)));
        if (size * zoom < LEAST_LETTERS_PX) {
            return;
        }
        TextStyle style = new TextStyle(SceneGroup.TITLE.face(), size);
        to.setFill(paints.role("-sw-text-muted"));
        to.setFont(fonts.of(style));
        to.fillText(measurer.fitted(group.group().title(), style, group.box().width() - 2 * SceneGroup.TITLE_LEFT),
                group.box().x() + SceneGroup.TITLE_LEFT, group.box().y() + SceneGroup.TITLE_BASELINE
                        + (size - SceneGroup.TITLE.sizePx()) * BASELINE_SHARE);
    }
}
