package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.text.TextMeasurer;
import javafx.scene.canvas.GraphicsContext;

/** Paints what a tile of the ground shows. */
final class GroundPainter {

    /** Below this zoom names cannot be read, nor corners be told from bends. */
    private static final double FAR_ZOOM = 0.2;

    private final GridPainter grid;
    private final GroupPainter groups;
    private final EdgePainter edges;
    private final BoxPainter boxes;
    private final FarPainter far;

    GroundPainter(FxFonts fonts, ScenePaints paints, TextMeasurer measurer) {
        this.grid = new GridPainter(paints);
        this.groups = new GroupPainter(fonts, paints);
        this.edges = new EdgePainter(fonts, paints);
        this.boxes = new BoxPainter(fonts, paints, measurer);
        this.far = new FarPainter(paints);
    }

    void paint(GraphicsContext to, GroundTile.Content content) {
        Viewport at = content.at();
        to.setTransform(1, 0, 0, 1, 0, 0);
        grid.paint(to, at, content.size().width(), content.size().height());
        double zoom = at.zoom();
        if (zoom < FAR_ZOOM) {
            far.paint(to, content);
            return;
        }
        to.setTransform(zoom, 0, 0, zoom, -at.left() * zoom, -at.top() * zoom);
        content.groups().forEach(group -> groups.paint(to, group, zoom));
        edges.paint(to, content);
        for (int i = 0; i < content.boxes().size(); i++) {
            boxes.paint(to, content.boxes().get(i), zoom, content.marks().get(i));
        }
    }
}
