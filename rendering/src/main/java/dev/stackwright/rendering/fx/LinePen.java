package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.PathStep;
import dev.stackwright.rendering.scene.SceneEdge;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Draws the lines of edges with rounded corners, and of each only what a tile shows of it: following a path is the
 * dearest painting there is without a graphics processor. For the same reason straight sections of solid lines are
 * rectangles. The context is scaled to drawing coordinates and has the dashes of the line.
 */
final class LinePen {

    /** Beyond the widest stroke and an arrow head, in px of the drawing. */
    private static final double REACH = 12;
    /** How much longer than its chord a quadratic curve is that turns by a right angle. */
    private static final double CURVE = 1.1478;

    private static final double STEPS = 8;

    private final GraphicsContext to;
    private final Box seen;
    /** One px of the view. */
    private final double pixel;

    LinePen(GraphicsContext to, Viewport at, Size size) {
        this.to = to;
        this.seen = at.shown(size).grown(REACH);
        this.pixel = 1 / at.zoom();
    }

    GraphicsContext to() {
        return to;
    }

    /** True when something between the two points may be seen. */
    boolean sees(Point a, Point b) {
        return Math.max(a.x(), b.x()) >= seen.x() && Math.min(a.x(), b.x()) <= seen.right()
                && Math.max(a.y(), b.y()) >= seen.y() && Math.min(a.y(), b.y()) <= seen.bottom();
    }

    void draw(SceneEdge edge, Color color, double width) {
        to.setStroke(color);
        to.setFill(color);
        to.setLineWidth(width);
        boolean solid = edge.edge().kind().dashes().isEmpty();
        List<PathStep> steps = edge.path();
        double length = 0;
        for (int i = 1; i < steps.size(); i++) {
            Point from = steps.get(i - 1).to();
            PathStep step = steps.get(i);
            if (sees(from, step.to())) {
                if (!solid) {
                    dashed(from, step, length);
                } else if (step instanceof PathStep.Curve || isSlanted(from, step.to())) {
                    follow(from, step);
                } else {
                    bar(from, step.to(), width, i > 1, i < steps.size() - 1);
                }
            }
            length += length(from, step);
        }
        to.setLineDashOffset(0);
    }

    private static boolean isSlanted(Point a, Point b) {
        return a.x() != b.x() && a.y() != b.y();
    }

    private static double length(Point from, PathStep step) {
        double straight = distance(from, step.to());
        return step instanceof PathStep.Curve ? straight * CURVE : straight;
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(b.x() - a.x(), b.y() - a.y());
    }

    /** Reaches a pixel into the corners at its ends, where otherwise a seam would be seen. */
    private void bar(Point a, Point b, double width, boolean fromCorner, boolean intoCorner) {
        Point from = cut(a);
        Point end = cut(b);
        double across = Math.signum(end.x() - from.x()) * pixel;
        double down = Math.signum(end.y() - from.y()) * pixel;
        from = fromCorner ? from.plus(-across, -down) : from;
        end = intoCorner ? end.plus(across, down) : end;
        double half = width / 2;
        if (across != 0) {
            double top = stepped(from.y() - half);
            to.fillRect(Math.min(from.x(), end.x()), top, Math.abs(end.x() - from.x()), stepped(from.y() + half) - top);
        } else if (down != 0) {
            to.fillRect(from.x() - half, Math.min(from.y(), end.y()), width, Math.abs(end.y() - from.y()));
        }
    }

    /** Paths are painted in so many steps a pixel, and bars continue paths. */
    private double stepped(double y) {
        return Math.rint(y / pixel * STEPS) / STEPS * pixel;
    }

    /** Of a straight section that is seen, the end as far out as anything is seen. */
    private Point cut(Point end) {
        return new Point(Math.max(seen.x(), Math.min(seen.right(), end.x())),
                Math.max(seen.y(), Math.min(seen.bottom(), end.y())));
    }

    /** @param length of the line up to the step, so that strokes and gaps go on across steps and tiles */
    private void dashed(Point from, PathStep step, double length) {
        if (step instanceof PathStep.Line && !isSlanted(from, step.to())) {
            Point start = cut(from);
            to.setLineDashOffset(length + distance(from, start));
            follow(start, new PathStep.Line(cut(step.to())));
        } else {
            to.setLineDashOffset(length);
            follow(from, step);
        }
    }

    private void follow(Point from, PathStep step) {
        to.beginPath();
        to.moveTo(from.x(), from.y());
        if (step instanceof PathStep.Curve curve) {
            to.quadraticCurveTo(curve.control().x(), curve.control().y(), curve.to().x(), curve.to().y());
        } else {
            to.lineTo(step.to().x(), step.to().y());
        }
        to.stroke();
    }
}
