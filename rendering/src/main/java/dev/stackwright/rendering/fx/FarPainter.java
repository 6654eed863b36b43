package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.SceneEdge;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Paints a tile that is seen from so far that corners and arrow heads cannot be told apart. Everything is an
 * upright rectangle on whole pixels, the cheapest shape there is without a graphics processor. The context is in
 * view coordinates.
 */
final class FarPainter {

    private static final double BAR_PX = 2;

    private final ScenePaints paints;

    FarPainter(ScenePaints paints) {
        this.paints = paints;
    }

    void paint(GraphicsContext to, GroundTile.Content content) {
        content.groups().forEach(look -> group(to, look, content.at().toView(look.group().box())));
        for (EdgeKind kind : EdgeKind.values()) {
            to.setFill(paints.edge(kind));
            for (SceneEdge edge : content.edges()) {
                if (edge.edge().kind() == kind) {
                    line(to, edge, content, 1);
                }
            }
        }
        to.setFill(paints.role("-sw-accent"));
        content.edges().stream().filter(content::isStrong).forEach(edge -> line(to, edge, content, 2));
        for (int i = 0; i < content.boxes().size(); i++) {
            SceneNode node = content.boxes().get(i);
            box(to, node, content.at().toView(node.box()), content.marks().get(i));
        }
    }

    private void group(GraphicsContext to, GroupLook look, Box inView) {
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

    /** All sections of a line are upright or level. */
    private static void line(GraphicsContext to, SceneEdge edge, GroundTile.Content content, double width) {
        Viewport viewport = content.at();
        Box inView = viewport.shown(content.size());
        List<Point> points = edge.points();
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            if (Math.max(a.x(), b.x()) < inView.x() || Math.min(a.x(), b.x()) > inView.right()
                    || Math.max(a.y(), b.y()) < inView.y() || Math.min(a.y(), b.y()) > inView.bottom()) {
                continue;
            }
            Point from = viewport.toView(a);
            Point end = viewport.toView(b);
            double left = Math.rint(Math.min(from.x(), end.x()));
            double top = Math.rint(Math.min(from.y(), end.y()));
            to.fillRect(left, top, Math.rint(Math.abs(from.x() - end.x())) + width,
                    Math.rint(Math.abs(from.y() - end.y())) + width);
        }
    }

    private void box(GraphicsContext to, SceneNode node, Box inView, CardMarks marks) {
        double left = Math.rint(inView.x());
        double top = Math.rint(inView.y());
        double width = Math.max(3, Math.rint(inView.width()));
        double height = Math.max(3, Math.rint(inView.height()));
        double border = marks.selected() || marks.weakest() || marks.target().isPresent() ? 2 : 1;
        to.setFill(border(marks));
        to.fillRect(left, top, width, height);
        to.setFill(paints.role("-sw-surface-raised"));
        to.fillRect(left + border, top + border, width - 2 * border, height - 2 * border);
        to.setFill(paints.kind(node.node().kind()));
        to.fillRect(left, top, BAR_PX, height);
        marks.badge().ifPresent(badge -> {
            to.setFill(paints.severity(badge.worst()));
            to.fillRect(left + width - 3, top - 1, 4, 4);
        });
    }

    private Color border(CardMarks marks) {
        if (marks.target().isPresent()) {
            return paints.role(marks.target().get() ? "-sw-success" : "-sw-danger");
        }
        if (marks.weakest() && !marks.selected()) {
            return paints.role("-sw-danger");
        }
        return paints.role(marks.selected() ? "-sw-accent" : "-sw-border-strong");
    }
}
