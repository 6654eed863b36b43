package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.rendering.text.TextMeasurer;
import javafx.scene.canvas.GraphicsContext;

/** Paints what a tile of the ground shows. */
final class GroundPainter {

    /** Below this zoom the corners and dashes of groups cannot be made out. */
    private static final double GROUP_ZOOM = 0.2;

    private final GridPainter grid;
    private final GroupPainter groups;
    private final RulePainter rules;
    private final EdgePainter edges;
    private final FarLines lines;
    private final BoxPainter boxes;

    GroundPainter(FxFonts fonts, ScenePaints paints, TextMeasurer measurer) {
        this.grid = new GridPainter(paints);
        this.groups = new GroupPainter(fonts, paints, measurer);
        this.rules = new RulePainter(paints);
        this.edges = new EdgePainter(fonts, paints);
        this.lines = new FarLines(paints);
        this.boxes = new BoxPainter(fonts, paints, measurer);
    }

    void paint(GraphicsContext to, GroundTile.Content content) {
        Viewport at = content.at();
        to.setTransform(1, 0, 0, 1, 0, 0);
        grid.paint(to, at, content.size().width(), content.size().height());
        double zoom = at.zoom();
        if (zoom < GROUP_ZOOM || !content.fine()) {
            content.groups().forEach(look -> groups.paintPlain(to, look, at.toView(look.group().box())));
        } else {
            scale(to, at);
            content.groups().forEach(look -> groups.paint(to, look, zoom));
        }
        scale(to, at);
        rules.paint(to, content.rules());
        paintEdges(to, content);
        to.setTransform(1, 0, 0, 1, 0, 0);
        for (int i = 0; i < content.boxes().size(); i++) {
            SceneNode node = content.boxes().get(i);
            boxes.paint(to, node, at.toView(node.box()), content.marks().get(i));
        }
    }

    /** Paints edges and nothing else, on what one can see through. */
    void paintLines(GraphicsContext to, GroundTile.Content content) {
        to.setTransform(1, 0, 0, 1, 0, 0);
        to.clearRect(0, 0, content.size().width(), content.size().height());
        paintEdges(to, content);
    }

    private void paintEdges(GraphicsContext to, GroundTile.Content content) {
        if (content.at().zoom() < SceneView.CARD_ZOOM || !content.fine()) {
            to.setTransform(1, 0, 0, 1, 0, 0);
            lines.paint(to, content);
        } else {
            scale(to, content.at());
            edges.paint(to, content);
        }
    }

    private static void scale(GraphicsContext to, Viewport at) {
        to.setTransform(at.zoom(), 0, 0, at.zoom(), -at.left() * at.zoom(), -at.top() * at.zoom());
    }
}
