package dev.stackwright.app.canvas;

import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.scene.Drawing;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * What lies over the drawing in the corners of the canvas: which view it is, which part of it,
 * the legend, the map, what an empty view lacks, that a layout is under way.
 */
final class CanvasOverlays {

    private static final double INSET_PX = 14;
    private static final double GAP_PX = 8;
    /** A sentence wider than this is hard to read. */
    private static final double HINT_WIDTH_PX = 420;

    private final Legend legend;
    private final ViewBar view = new ViewBar();
    private final FocusBar focus;
    private final Minimap minimap;
    private final Arranging arranging;
    private final Label hint = new Label();

    CanvasOverlays(Legend legend, FocusBar focus, Minimap minimap, Arranging arranging) {
        this.legend = legend;
        this.focus = focus;
        this.minimap = minimap;
        this.arranging = arranging;
        // What is pressed here is not meant for the drawing below.
        for (Node panel : List.of(legend, focus, minimap, arranging)) {
            panel.addEventHandler(MouseEvent.ANY, Event::consume);
            panel.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, Event::consume);
        }
        hint.setId("canvas-view-hint");
        hint.getStyleClass().add("canvas-view-hint");
        hint.setWrapText(true);
        hint.setManaged(false);
        hint.setMouseTransparent(true);
        hint.setVisible(false);
    }

    List<Node> nodes() {
        return List.of(hint, view, minimap, legend, focus, arranging);
    }

    void show(Drawing drawing) {
        legend.show(drawing);
        view.show(drawing.options().view());
        focus.show(drawing);
        minimap.show(drawing.scene());
        hint.setVisible(drawing.diagram().hint().isPresent());
        hint.setText(drawing.diagram().hint().orElse(""));
    }

    BooleanProperty minimapShownProperty() {
        return minimap.visibleProperty();
    }

    /** Paints with other colours from now on. */
    void use(ColorPalette palette) {
        minimap.use(palette);
    }

    /** @param width of the canvas, in px */
    void layout(double width, double height) {
        legend.wrapAt(width - 2 * INSET_PX);
        place(legend, INSET_PX, height - legend.prefHeight(-1) - INSET_PX);
        place(view, INSET_PX, INSET_PX);
        place(focus, (width - focus.prefWidth(-1)) / 2, INSET_PX);
        double below = INSET_PX + (focus.isVisible() ? focus.prefHeight(-1) + GAP_PX : 0);
        place(arranging, (width - arranging.prefWidth(-1)) / 2, below);
        place(minimap, width - minimap.prefWidth(-1) - INSET_PX, height - minimap.prefHeight(-1) - INSET_PX);
        double hintWidth = Math.min(HINT_WIDTH_PX, width - 2 * INSET_PX);
        double hintHeight = hint.prefHeight(hintWidth);
        hint.resizeRelocate(Math.rint((width - hintWidth) / 2), Math.rint((height - hintHeight) / 2), hintWidth,
                hintHeight);
    }

    private static void place(Region node, double x, double y) {
        node.resizeRelocate(Math.rint(x), Math.rint(y), node.prefWidth(-1), node.prefHeight(-1));
    }
}
