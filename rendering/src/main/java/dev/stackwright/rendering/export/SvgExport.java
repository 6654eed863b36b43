package dev.stackwright.rendering.export;

import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.NodeShape;
import dev.stackwright.rendering.export.SvgOptions.Letters;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneEdge;
import dev.stackwright.rendering.scene.SceneGroup;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.rendering.scene.SceneRule;
import dev.stackwright.rendering.text.FontFace;
import dev.stackwright.rendering.text.TextMeasurer;
import dev.stackwright.rendering.text.TextStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a scene as a standalone SVG. The same scene and options give the same bytes. */
public final class SvgExport {

    private static final double MARGIN = 32;
    private static final double HEADING = 44;
    private static final double LEGEND = 40;
    private static final double LEGEND_LINE = 28;
    private static final double LEGEND_GAP = 24;
    private static final double LEAST_WIDTH = 240;
    private static final TextStyle HEADING_STYLE = new TextStyle(FontFace.SEMIBOLD, 18);
    private static final TextStyle COUNT_STYLE = new TextStyle(FontFace.REGULAR, 12);
    private static final TextStyle LEGEND_STYLE = new TextStyle(FontFace.REGULAR, 12);

    private final ColorPalette colors;
    private final TextMeasurer measurer;

    public SvgExport(ColorPalette colors, TextMeasurer measurer) {
        this.colors = colors;
        this.measurer = measurer;
    }

    public String svg(Scene scene, SvgOptions options) {
        SvgWriter body = new SvgWriter(1);
        SvgText texts = new SvgText(body, Optional.of(measurer)
                .filter(shapes -> options.letters() == Letters.OUTLINES));
        Box page = page(scene, options);
        drawing(scene, body, texts);
        if (!options.title().isEmpty()) {
            heading(scene, options.title(), page, texts);
        }
        if (options.legend()) {
            legend(scene, page, body, texts);
        }
        SvgWriter svg = new SvgWriter(0);
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", page.width(), "height", page.height(),
                "viewBox", box(page), "role", "img", "aria-labelledby", "title desc", "font-family", SvgText.SANS);
        svg.text("title", options.title().isEmpty() ? "Architecture" : options.title(), "id", "title");
        svg.text("desc", description(scene), "id", "desc");
        if (options.letters() == Letters.EMBEDDED) {
            EmbeddedFonts.write(texts.used(), svg);
        }
        svg.empty("rect", "x", page.x(), "y", page.y(), "width", page.width(), "height", page.height(),
                "fill", colors.color("-sw-canvas"));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg + body + "</svg>\n";
    }

    /** Size of the picture in px. */
    static Size size(Scene scene, SvgOptions options) {
        Box page = page(scene, options);
        return new Size(page.width(), page.height());
    }

    private static Box page(Scene scene, SvgOptions options) {
        Box drawn = scene.bounds().grown(MARGIN);
        double top = options.title().isEmpty() ? 0 : HEADING;
        double bottom = options.legend() && !scene.edges().isEmpty() ? LEGEND : 0;
        double x = Math.floor(drawn.x());
        double y = Math.floor(drawn.y() - top);
        return new Box(x, y, Math.max(LEAST_WIDTH, Math.ceil(drawn.right() - x)),
                Math.ceil(drawn.bottom() + bottom - y));
    }

    private void drawing(Scene scene, SvgWriter body, SvgText texts) {
        SvgEdges edges = new SvgEdges(body, texts, colors);
        SvgCards cards = new SvgCards(body, texts, colors);
        SvgGroups groups = new SvgGroups(body, texts, colors, measurer);
        int number = 0;
        for (SceneGroup group : scene.groups()) {
            groups.write(group, "group-" + ++number);
        }
        scene.rules().forEach(rule -> body.empty("path", "d", "M" + Xml.number(rule.from().x()) + " "
                        + Xml.number(rule.from().y()) + "L" + Xml.number(rule.to().x()) + " "
                        + Xml.number(rule.to().y()), "stroke", colors.color(SceneRule.COLOR_ROLE),
                "stroke-width", SceneRule.STROKE, "stroke-dasharray",
                SceneRule.DASHES.stream().map(Xml::number).collect(Collectors.joining(" "))));
        number = 0;
        for (SceneEdge edge : scene.edges()) {
            edges.write(edge, "edge-" + ++number);
        }
        number = 0;
        for (SceneNode node : scene.nodes()) {
            cards.write(node, "node-" + ++number);
        }
        scene.edges().forEach(edges::writeLabel);
    }

    private void heading(Scene scene, String title, Box page, SvgText texts) {
        double x = page.x() + MARGIN;
        double baseline = page.y() + MARGIN + 6;
        double room = page.width() - 2 * MARGIN;
        String shown = measurer.fitted(title, HEADING_STYLE, room);
        double width = measurer.width(shown, HEADING_STYLE);
        texts.write(shown, HEADING_STYLE, x, baseline, width, colors.color("-sw-text"));
        String counts = counts(scene);
        double countsWidth = measurer.width(counts, COUNT_STYLE);
        if (width + LEGEND_GAP + countsWidth <= room) {
            texts.write(counts, COUNT_STYLE, x + room - countsWidth, baseline, countsWidth,
                    colors.color("-sw-text-muted"));
        }
    }

    private void legend(Scene scene, Box page, SvgWriter body, SvgText texts) {
        SvgEdges edges = new SvgEdges(body, texts, colors);
        double x = page.x() + MARGIN;
        double y = page.bottom() - MARGIN;
        for (Map.Entry<EdgeKind, String> entry : legendOf(scene).entrySet()) {
            edges.line(entry.getKey(), "M" + Xml.number(x) + " " + Xml.number(y) + "H" + Xml.number(x + LEGEND_LINE));
            double width = measurer.width(entry.getValue(), LEGEND_STYLE);
            texts.write(entry.getValue(), LEGEND_STYLE, x + LEGEND_LINE + 8, y + 4, width,
                    colors.color("-sw-text-muted"));
            x += LEGEND_LINE + 8 + width + LEGEND_GAP;
        }
    }

    private static Map<EdgeKind, String> legendOf(Scene scene) {
        Map<EdgeKind, String> entries = new LinkedHashMap<>();
        for (EdgeKind kind : EdgeKind.values()) {
            if (scene.edges().stream().anyMatch(edge -> edge.edge().kind() == kind)) {
                entries.put(kind, kind.label());
            }
        }
        return entries;
    }

    private static String counts(Scene scene) {
        boolean hasCards = scene.nodes().stream().anyMatch(node -> node.node().shape() == NodeShape.CARD);
        if (!scene.nodes().isEmpty() && !hasCards) {
            return counted(scene.nodes().size(), "element", "elements");
        }
        long declared = scene.edges().stream().filter(edge -> edge.edge().kind() == EdgeKind.DEPENDS_ON).count();
        long implied = scene.edges().stream().filter(edge -> edge.edge().kind() == EdgeKind.ENVIRONMENT).count();
        long services = scene.nodes().stream().filter(node -> node.id().isService()).count();
        return counted(services, "service", "services") + " · "
                + counted(declared, "dependency", "dependencies")
                + (implied == 0 ? "" : " · " + implied + " implied");
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static String description(Scene scene) {
        if (scene.nodes().isEmpty()) {
            return counts(scene) + ".";
        }
        return counts(scene) + ": " + scene.nodes().stream().map(SceneNode::node)
                .map(node -> node.title() + " (" + node.subtitle() + ")").collect(Collectors.joining(", ")) + ".";
    }

    private static String box(Box box) {
        return Xml.number(box.x()) + " " + Xml.number(box.y()) + " " + Xml.number(box.width()) + " "
                + Xml.number(box.height());
    }
}
