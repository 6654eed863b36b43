package dev.stackwright.app.canvas;

import dev.stackwright.rendering.scene.Drawing;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What lies over the drawing in the corners of the canvas: which view it is, the legend, what an empty view lacks. */
final class CanvasOverlays {

    private static final double INSET_PX = 14;
    /** A sentence wider than this is hard to read. */
    private static final double HINT_WIDTH_PX = 420;

    private final Legend legend;
    private final ViewBar view = new ViewBar();
    private final Label hint = new Label();

    CanvasOverlays(Legend legend) {
        this.legend = legend;
        hint.setId("canvas-view-hint");
        hint.getStyleClass().add("canvas-view-hint");
        hint.setWrapText(true);
        hint.setManaged(false);
        hint.setMouseTransparent(true);
        hint.setVisible(false);
    }

    List<Node> nodes() {
        return List.of(hint, view, legend);
    }

    void show(Drawing drawing) {
        legend.show(drawing);
        view.show(drawing.options().view());
        hint.setVisible(drawing.diagram().hint().isPresent());
        hint.setText(drawing.diagram().hint().orElse(""));
    }

    /** @param width of the canvas, in px */
    void layout(double width, double height) {
        place(legend, INSET_PX, height - legend.prefHeight(-1) - INSET_PX);
        place(view, INSET_PX, INSET_PX);
        double hintWidth = Math.min(HINT_WIDTH_PX, width - 2 * INSET_PX);
        double hintHeight = hint.prefHeight(hintWidth);
        hint.resizeRelocate(Math.rint((width - hintWidth) / 2), Math.rint((height - hintHeight) / 2), hintWidth,
                hintHeight);
    }

    private static void place(Region node, double x, double y) {
        node.resizeRelocate(Math.rint(x), Math.rint(y), node.prefWidth(-1), node.prefHeight(-1));
    }
}
