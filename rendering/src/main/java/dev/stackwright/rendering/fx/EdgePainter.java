package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.PathStep;
import dev.stackwright.rendering.scene.SceneEdge;
import dev.stackwright.rendering.scene.SceneLabel;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/** Paints the edges of a tile. The context is scaled to drawing coordinates. */
final class EdgePainter {

    private static final double STROKE = 1.5;
    private static final double STRONG_STROKE = 2.5;
    /** Two lines around a selected edge, with a gap to it. */
    private static final double RING = 9;
    private static final double RING_STROKE = 1;
    private static final double LABEL_RADIUS = 4;
    private static final double GRIP_RADIUS = 4.5;
    /** A grip at the end of an edge leaves its arrow head to be seen. */
    private static final double ARROW_LENGTH = 9;
    /** Below this zoom labels are too small to be read. */
    private static final double LABEL_ZOOM = 0.55;

    private final FxFonts fonts;
    private final ScenePaints paints;

    EdgePainter(FxFonts fonts, ScenePaints paints) {
        this.fonts = fonts;
        this.paints = paints;
    }

    void paint(GraphicsContext to, GroundTile.Content content) {
        LinePen pen = new LinePen(to, content.at(), content.size());
        for (EdgeKind kind : EdgeKind.values()) {
            style(to, kind);
            for (SceneEdge edge : content.edges()) {
                if (edge.edge().kind() == kind && !content.isStrong(edge)) {
                    paint(pen, edge, paints.edge(kind), STROKE);
                }
            }
        }
        content.edges().stream().filter(content::isStrong)
                .forEach(edge -> paintStrong(pen, edge, content.isSelected(edge)));
        to.setLineDashes();
        if (content.at().zoom() >= LABEL_ZOOM) {
            Box seen = content.at().shown(content.size());
            content.edges().stream().filter(edge -> edge.label().filter(label -> label.box().overlaps(seen)).isPresent())
                    .forEach(edge -> paintLabel(to, edge));
        }
    }

    private static void style(GraphicsContext to, EdgeKind kind) {
        to.setLineCap(kind.dashes().isEmpty() ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
        to.setLineDashes(kind.dashes().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void paintStrong(LinePen pen, SceneEdge edge, boolean selected) {
        GraphicsContext to = pen.to();
        if (selected) {
            paintRing(to, edge);
        }
        style(to, edge.edge().kind());
        paint(pen, edge, selected ? paints.role("-sw-accent") : paints.edge(edge.edge().kind()), STRONG_STROKE);
        if (selected && edge.edge().kind() == EdgeKind.DEPENDS_ON) {
            List<Point> points = edge.points();
            int last = points.size() - 1;
            paintGrip(to, along(points.get(0), points.get(1), GRIP_RADIUS + STROKE));
            paintGrip(to, along(points.get(last), points.get(last - 1), ARROW_LENGTH + GRIP_RADIUS));
        }
    }

    /** A colour alone would not tell a selected edge from an implied one. */
    private void paintRing(GraphicsContext to, SceneEdge edge) {
        to.setLineDashes();
        to.setLineCap(StrokeLineCap.ROUND);
        paintLine(to, edge, paints.role("-sw-accent"), RING);
        paintLine(to, edge, paints.role("-sw-canvas"), RING - 2 * RING_STROKE);
    }

    private static Point along(Point from, Point to, double px) {
        double length = Math.max(px, Math.hypot(to.x() - from.x(), to.y() - from.y()));
        return from.plus((to.x() - from.x()) / length * px, (to.y() - from.y()) / length * px);
    }

    /** An end that can be dragged to another card. */
    private void paintGrip(GraphicsContext to, Point end) {
        to.setFill(paints.role("-sw-canvas"));
        to.fillOval(end.x() - GRIP_RADIUS, end.y() - GRIP_RADIUS, 2 * GRIP_RADIUS, 2 * GRIP_RADIUS);
        to.setStroke(paints.role("-sw-accent"));
        to.setLineWidth(STROKE);
        to.strokeOval(end.x() - GRIP_RADIUS, end.y() - GRIP_RADIUS, 2 * GRIP_RADIUS, 2 * GRIP_RADIUS);
    }

    private static void paint(LinePen pen, SceneEdge edge, Color color, double width) {
        pen.draw(edge, color, width);
        if (edge.edge().kind().isDirected()) {
            List<Point> head = edge.arrowHead();
            if (pen.sees(head.get(0), head.get(0))) {
                paintHead(pen.to(), head, color);
            }
        }
    }

    private static void paintLine(GraphicsContext to, SceneEdge edge, Color color, double width) {
        to.setStroke(color);
        to.setLineWidth(width);
        to.beginPath();
        for (PathStep step : edge.path()) {
            add(to, step);
        }
        to.stroke();
    }

    private static void add(GraphicsContext to, PathStep step) {
        if (step instanceof PathStep.Move) {
            to.moveTo(step.to().x(), step.to().y());
        } else if (step instanceof PathStep.Curve curve) {
            to.quadraticCurveTo(curve.control().x(), curve.control().y(), curve.to().x(), curve.to().y());
        } else {
            to.lineTo(step.to().x(), step.to().y());
        }
    }

    private static void paintHead(GraphicsContext to, List<Point> head, Color color) {
        to.setFill(color);
        to.beginPath();
        to.moveTo(head.get(0).x(), head.get(0).y());
        to.lineTo(head.get(1).x(), head.get(1).y());
        to.lineTo(head.get(2).x(), head.get(2).y());
        to.closePath();
        to.fill();
    }

    private void paintLabel(GraphicsContext to, SceneEdge edge) {
        edge.label().ifPresent(label -> {
            Box box = label.box();
            to.setFill(paints.role("-sw-canvas"));
            to.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * LABEL_RADIUS, 2 * LABEL_RADIUS);
            boolean implied = edge.edge().kind() == EdgeKind.ENVIRONMENT;
            to.setFill(paints.role(implied ? "-sw-edge-implied" : "-sw-text-muted"));
            to.setFont(fonts.of(label.style()));
            to.fillText(label.text(), box.x() + SceneLabel.PADDING, label.baseline());
        });
    }
}
