package dev.stackwright.rendering.export;

import dev.stackwright.rendering.diagram.EdgeWords;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.scene.PathStep;
import dev.stackwright.rendering.scene.SceneEdge;
import dev.stackwright.rendering.scene.SceneLabel;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the edges of a scene and their labels. */
final class SvgEdges {

    static final double STROKE = 1.5;

    private final SvgWriter svg;
    private final SvgText texts;
    private final ColorPalette colors;

    SvgEdges(SvgWriter svg, SvgText texts, ColorPalette colors) {
        this.svg = svg;
        this.texts = texts;
        this.colors = colors;
    }

    String color(EdgeKind kind) {
        return colors.color(kind.colorRole());
    }

    void write(SceneEdge edge, String id) {
        svg.open("g", "id", id);
        svg.text("title", String.join("; ", EdgeWords.lines(edge.edge())));
        line(edge.edge().kind(), path(edge.path()));
        if (edge.edge().kind().isDirected()) {
            svg.empty("path", "d", polygon(edge.arrowHead()), "fill", color(edge.edge().kind()));
        }
        svg.close("g");
    }

    void line(EdgeKind kind, String path) {
        svg.empty("path", "d", path, "fill", "none", "stroke", color(kind), "stroke-width", STROKE,
                "stroke-linecap", kind.dashes().isEmpty() ? "" : "round", "stroke-dasharray", dashes(kind));
    }

    private static String dashes(EdgeKind kind) {
        return kind.dashes().stream().map(Xml::number).collect(Collectors.joining(" "));
    }

    void writeLabel(SceneEdge edge) {
        edge.label().ifPresent(label -> {
            Box box = label.box();
            svg.empty("rect", "x", box.x(), "y", box.y(), "width", box.width(), "height", box.height(), "rx", 4.0,
                    "fill", colors.color("-sw-canvas"));
            boolean implied = edge.edge().kind() == EdgeKind.ENVIRONMENT;
            texts.write(label.text(), label.style(), box.x() + SceneLabel.PADDING, label.baseline(),
                    box.width() - 2 * SceneLabel.PADDING,
                    colors.color(implied ? "-sw-edge-implied" : "-sw-text-muted"));
        });
    }

    private static String path(List<PathStep> steps) {
        StringBuilder data = new StringBuilder();
        for (PathStep step : steps) {
            if (step instanceof PathStep.Curve curve) {
                data.append('Q').append(point(curve.control())).append(' ');
            } else {
                data.append(step instanceof PathStep.Move ? 'M' : 'L');
            }
            data.append(point(step.to()));
        }
        return data.toString();
    }

    private static String polygon(List<Point> corners) {
        StringBuilder data = new StringBuilder("M");
        corners.forEach(corner -> data.append(data.length() > 1 ? "L" : "").append(point(corner)));
        return data.append('Z').toString();
    }

    private static String point(Point point) {
        return Xml.number(point.x()) + " " + Xml.number(point.y());
    }
}
