package dev.stackwright.rendering.fx;

import javafx.scene.canvas.GraphicsContext;

/** Paints the ground: its colour and a calm grid of dots. The context is in view coordinates. */
final class GridPainter {

    /** Distance of the dots in px of the drawing at 100 % zoom. */
    private static final double STEP = 24;
    private static final double LEAST_STEP_PX = 22;
    private static final double DOT_PX = 1.5;

    private final ScenePaints paints;

    GridPainter(ScenePaints paints) {
        this.paints = paints;
    }

    void paint(GraphicsContext to, Viewport viewport, double width, double height) {
        to.setFill(paints.role("-sw-canvas"));
        to.fillRect(0, 0, width, height);
        double step = STEP * viewport.zoom();
        while (step < LEAST_STEP_PX) {
            step *= 2;
        }
        to.setFill(paints.role("-sw-canvas-dot"));
        for (double x = first(viewport.left() * viewport.zoom(), step); x < width + DOT_PX; x += step) {
            for (double y = first(viewport.top() * viewport.zoom(), step); y < height + DOT_PX; y += step) {
                to.fillRect(Math.rint(x), Math.rint(y), DOT_PX, DOT_PX);
            }
        }
    }

    /** The first dot of which something may be seen right of the edge, counted from there. */
    private static double first(double edge, double step) {
        return Math.ceil((edge - DOT_PX - 1) / step) * step - edge;
    }
}
