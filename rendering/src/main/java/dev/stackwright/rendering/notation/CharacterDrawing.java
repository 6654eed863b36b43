package dev.stackwright.rendering.notation;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneEdge;
import dev.stackwright.rendering.scene.SceneGroup;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.List;

/**
 * A view drawn with plain characters where everything stands as on the canvas, and below it every edge in words, since
 * labels may lack room in the drawing.
 */
final class CharacterDrawing {

    private static final double COLUMN_PX = 7;
    private static final double ROW_PX = 16;

    private final Scene scene;
    private final CharacterGrid grid;

    private CharacterDrawing(Scene scene) {
        this.scene = scene;
        Box bounds = scene.bounds();
        this.grid = new CharacterGrid(column(bounds.right()) + 2, row(bounds.bottom()) + 2);
    }

    static String of(Sheet sheet) {
        Lines lines = new Lines();
        String title = Words.line(sheet.title());
        if (!title.isEmpty()) {
            lines.add(title).add("=".repeat(CharacterGrid.width(title))).add("");
        }
        lines.add(new CharacterDrawing(sheet.drawing().scene()).draw());
        List<String> relations = relations(sheet);
        if (!relations.isEmpty()) {
            lines.add("");
            relations.forEach(lines::add);
        }
        return lines.toString();
    }

    private static List<String> relations(Sheet sheet) {
        if (!sheet.steps().isEmpty()) {
            return sheet.drawing().scene().edges().stream().map(edge -> Words.line(edge.edge().label())).toList();
        }
        return sheet.drawing().scene().edges().stream().map(SceneEdge::edge).map(edge -> name(sheet, edge.from())
                + (edge.kind().isDirected() ? " -> " : " -- ") + name(sheet, edge.to()) + says(edge)).toList();
    }

    private static String name(Sheet sheet, ElementId id) {
        return sheet.drawing().scene().node(id).map(node -> Words.line(node.node().title())).orElse(id.name());
    }

    private static String says(DiagramEdge edge) {
        String label = Words.line(edge.label());
        String kind = edge.kind().label();
        return label.isEmpty() ? ": " + kind : ": " + kind + ", " + label;
    }

    private String draw() {
        scene.groups().forEach(this::group);
        scene.edges().forEach(this::edge);
        scene.rules().forEach(rule -> segment(rule.from(), rule.to(), EdgeKind.ENVIRONMENT));
        scene.edges().forEach(this::head);
        scene.edges().forEach(edge -> edge.label().ifPresent(label -> grid.text(column(label.box().x()),
                row(label.baseline() - ROW_PX / 2), Words.line(label.text()),
                column(label.box().right()) - column(label.box().x()))));
        scene.nodes().forEach(this::node);
        return grid.toString();
    }

    private void group(SceneGroup group) {
        frame(group.box(), '.', ':');
        grid.text(column(group.box().x()) + 2, row(group.box().y()), " " + Words.line(group.group().title()) + " ",
                column(group.box().right()) - column(group.box().x()) - 2);
    }

    private void node(SceneNode node) {
        Box box = node.box();
        int left = column(box.x());
        int right = Math.max(left + 2, column(box.right()));
        int top = row(box.y());
        int bottom = Math.max(top + 2, row(box.bottom()));
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                grid.put(column, row, ' ');
            }
        }
        frame(box, '-', '|');
        List<String> words = Words.of(node.node());
        int room = bottom - top - 1;
        int first = top + 1 + Math.max(0, (room - words.size()) / 2);
        for (int i = 0; i < Math.min(room, words.size()); i++) {
            grid.text(left + 2, first + i, words.get(i), right - left - 3);
        }
    }

    private void frame(Box box, char level, char upright) {
        int left = column(box.x());
        int right = Math.max(left + 2, column(box.right()));
        int top = row(box.y());
        int bottom = Math.max(top + 2, row(box.bottom()));
        for (int column = left; column <= right; column++) {
            grid.put(column, top, level);
            grid.put(column, bottom, level);
        }
        for (int row = top; row <= bottom; row++) {
            boolean isCorner = row == top || row == bottom;
            grid.put(left, row, isCorner ? '+' : upright);
            grid.put(right, row, isCorner ? '+' : upright);
        }
    }

    private void edge(SceneEdge edge) {
        List<Point> points = edge.points();
        for (int i = 1; i < points.size(); i++) {
            segment(points.get(i - 1), points.get(i), edge.edge().kind());
            if (i < points.size() - 1) {
                grid.put(column(points.get(i).x()), row(points.get(i).y()), '+');
            }
        }
    }

    private void segment(Point from, Point to, EdgeKind kind) {
        int left = Math.min(column(from.x()), column(to.x()));
        int right = Math.max(column(from.x()), column(to.x()));
        int top = Math.min(row(from.y()), row(to.y()));
        int bottom = Math.max(row(from.y()), row(to.y()));
        boolean isLevel = Math.abs(from.y() - to.y()) <= Math.abs(from.x() - to.x());
        if (isLevel) {
            for (int column = left; column <= right; column++) {
                grid.line(column, row(from.y()), level(kind));
            }
        } else {
            for (int row = top; row <= bottom; row++) {
                grid.line(column(from.x()), row, kind == EdgeKind.ENVIRONMENT ? ':' : '|');
            }
        }
    }

    private static char level(EdgeKind kind) {
        return switch (kind) {
            case ENVIRONMENT, ANSWER, NETWORK -> '.';
            case FLOW -> '=';
            default -> '-';
        };
    }

    /** The tip stands before the border of what it points to. */
    private void head(SceneEdge edge) {
        List<Point> points = edge.points();
        Point end = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        if (!edge.edge().kind().isDirected()) {
            return;
        }
        int column = column(end.x());
        int row = row(end.y());
        if (Math.abs(end.x() - before.x()) >= Math.abs(end.y() - before.y())) {
            boolean isRight = end.x() > before.x();
            grid.put(column + (isRight ? -1 : 1), row, isRight ? '>' : '<');
        } else {
            boolean isDown = end.y() > before.y();
            grid.put(column, row + (isDown ? -1 : 1), isDown ? 'v' : '^');
        }
    }

    private int column(double x) {
        return (int) Math.round((x - scene.bounds().x()) / COLUMN_PX);
    }

    private int row(double y) {
        return (int) Math.round((y - scene.bounds().y()) / ROW_PX);
    }
}
