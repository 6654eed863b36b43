package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.SceneEdge;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/**
 * Paints the edges of a tile that is seen from so far that corners cannot be told from bends, or so shortly that it
 * does not matter. Everything is an upright rectangle on whole pixels, the cheapest shape there is without a graphics
 * processor. The context is in view coordinates.
 */
final class FarLines {

    /** Below this zoom strokes and gaps, and arrow heads, would run into each other. */
    private static final double DETAIL_ZOOM = 0.2;
    /** Half the width of an arrow head at its foot, and its length, in view px; as much at 100 % zoom. */
    private static final int LEAST_HEAD_PX = 3;
    private static final double HEAD = 7;
    /** Width of a line in px at 100 % zoom. */
    private static final double WIDTH = 1.5;

    private final ScenePaints paints;

    FarLines(ScenePaints paints) {
        this.paints = paints;
    }

    void paint(GraphicsContext to, GroundTile.Content content) {
        double width = Math.max(1, Math.rint(WIDTH * content.at().zoom()));
        for (EdgeKind kind : EdgeKind.values()) {
            to.setFill(paints.edge(kind));
            for (SceneEdge edge : content.edges()) {
                if (edge.edge().kind() == kind) {
                    line(to, edge, content, width);
                }
            }
        }
        to.setFill(paints.role("-sw-accent"));
        content.edges().stream().filter(content::isSelected).forEach(edge -> line(to, edge, content, width + 2));
        content.edges().stream().filter(content::isStrong).forEach(edge -> line(to, edge, content, width + 1));
    }

    /** All sections of a line are upright or level. */
    private static void line(GraphicsContext to, SceneEdge edge, GroundTile.Content content, double width) {
        Viewport at = content.at();
        int headPx = (int) Math.max(LEAST_HEAD_PX, HEAD * at.zoom());
        Box seen = at.shown(content.size()).grown(headPx / at.zoom());
        boolean detailed = at.zoom() >= DETAIL_ZOOM;
        // From afar there are thousands of strokes, too many for a frame of a zoom that changes.
        boolean dashed = detailed && (content.fine() || at.zoom() >= SceneView.CARD_ZOOM);
        Pen pen = new Pen(to, width, dashed ? edge.edge().kind().dashes() : List.of(), content.size());
        List<Point> points = edge.points();
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            boolean last = i == points.size() - 1;
            if (Math.max(a.x(), b.x()) >= seen.x() && Math.min(a.x(), b.x()) <= seen.right()
                    && Math.max(a.y(), b.y()) >= seen.y() && Math.min(a.y(), b.y()) <= seen.bottom()) {
                Point from = at.toView(a);
                Point end = at.toView(b);
                pen.section(from, end);
                if (last && detailed && edge.edge().kind().isDirected()) {
                    head(to, from, end, headPx);
                }
            }
        }
    }

    private static void head(GraphicsContext to, Point from, Point tip, int px) {
        double dx = Math.signum(Math.rint(tip.x() - from.x()));
        double dy = dx == 0 ? Math.signum(Math.rint(tip.y() - from.y())) : 0;
        for (int i = 0; i < px; i++) {
            double x = Math.rint(tip.x()) - dx * (i + 1);
            double y = Math.rint(tip.y()) - dy * (i + 1);
            to.fillRect(dx == 0 ? x - i : x, dx == 0 ? y : y - i, dx == 0 ? 2 * i + 1 : 1, dx == 0 ? 1 : 2 * i + 1);
        }
    }

    /**
     * Draws sections of that width, in strokes and gaps where the line has any.
     *
     * @param seen what of the view is painted
     */
    private record Pen(GraphicsContext to, double width, List<Double> dashes, Size seen) {

        void section(Point from, Point end) {
            double left = Math.rint(Math.min(from.x(), end.x()));
            double top = Math.rint(Math.min(from.y(), end.y()));
            double right = Math.rint(Math.max(from.x(), end.x()));
            double bottom = Math.rint(Math.max(from.y(), end.y()));
            if (dashes.isEmpty()) {
                to.fillRect(left, top, right - left + width, bottom - top + width);
            } else if (right > left) {
                dashed(left, right, seen.width(), (start, length) -> to.fillRect(start, top, length, width));
            } else {
                dashed(top, bottom, seen.height(), (start, length) -> to.fillRect(left, start, width, length));
            }
        }

        /** Only the strokes from 0 to the end of what is seen are drawn. */
        private void dashed(double start, double end, double seenEnd, Stroke stroke) {
            double period = 0;
            for (int i = 0; i < dashes.size(); i++) {
                period += px(i);
            }
            double at = start + Math.max(0, Math.floor(-start / period)) * period;
            for (int i = 0; at < Math.min(end, seenEnd); i = (i + 2) % dashes.size()) {
                stroke.draw(at, Math.min(px(i), end - at));
                at += px(i) + px(i + 1);
            }
        }

        /** Even numbers are strokes, odd ones gaps. */
        private double px(int number) {
            return Math.max(1 + number % 2, Math.rint(dashes.get(number) * Math.max(1, width / WIDTH)));
        }
    }

    /** A stroke that begins there and is so long, in view px. */
    private interface Stroke {
        void draw(double start, double length);
    }
}
