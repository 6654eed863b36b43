package dev.stackwright.app.canvas;

import dev.stackwright.rendering.fx.Viewport;
import dev.stackwright.rendering.geometry.Point;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Line;

/** The lines that show with what a dragged node is in line. */
final class GuideLines extends Group {

    GuideLines() {
        getStyleClass().add("guide-lines");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** @param guides in px of the drawing */
    void show(List<Snapping.Guide> guides, Viewport viewport) {
        getChildren().setAll(guides.stream().map(guide -> line(guide, viewport)).toList());
    }

    private static Line line(Snapping.Guide guide, Viewport viewport) {
        Point from = viewport.toView(guide.from());
        Point to = viewport.toView(guide.to());
        Line line = new Line(crisp(from.x()), crisp(from.y()), crisp(to.x()), crisp(to.y()));
        line.getStyleClass().add("guide-line");
        return line;
    }

    /** On the middle of a pixel, so that a line of one px stays one px wide. */
    private static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }

    void hide() {
        getChildren().clear();
    }
}
