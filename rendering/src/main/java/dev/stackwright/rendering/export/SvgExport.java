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
import java.util.stream.Collectors;

/** Writes a scene as a standalone SVG. The same scene and options give the same bytes. */
public final class SvgExport {

    private static final TextStyle HEADING_STYLE = new TextStyle(FontFace.SEMIBOLD, 18);
    private static final TextStyle COUNT_STYLE = new TextStyle(FontFace.REGULAR, 12);

    private final ColorPalette colors;
    private final TextMeasurer measurer;

    public SvgExport(ColorPalette colors, TextMeasurer measurer) {
        this.colors = colors;
        this.measurer = measurer;
    }

    public String svg(Scene scene, SvgOptions options) {
        SvgPage page = SvgPage.of(scene, options);
        SvgWriter body = new SvgWriter(1);
        SvgWriter fonts = new SvgWriter(1);
        if (options.letters() == Letters.OUTLINES) {
            write(scene, options, page, body, new OutlinedText(body, measurer));
        } else {
            WrittenText texts = new WrittenText(body);
            write(scene, options, page, body, texts);
            if (options.letters() == Letters.EMBEDDED) {
                EmbeddedFonts.write(texts.used(), fonts);
            }
        }
        return whole(scene, options, page, fonts, body);
    }

    /** The picture without its texts, and those beside it. */
    TextlessPicture textless(Scene scene, SvgOptions options) {
        SvgPage page = SvgPage.of(scene, options);
        SvgWriter body = new SvgWriter(1);
        KeptText texts = new KeptText();
        write(scene, options, page, body, texts.within(-page.view().x(), -page.view().y(), 1, 1));
        return new TextlessPicture(whole(scene, options, page, new SvgWriter(1), body), page.size(), texts.texts());
    }

    private String whole(Scene scene, SvgOptions options, SvgPage page, SvgWriter fonts, SvgWriter body) {
        Box view = page.view();
        SvgWriter svg = new SvgWriter(0);
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", view.width(), "height", view.height(),
                "viewBox", box(view), "role", "img", "aria-labelledby", "title desc", "font-family", SvgText.SANS);
        svg.text("title", options.title().isEmpty() ? "Architecture" : options.title(), "id", "title");
        svg.text("desc", description(scene), "id", "desc");
        svg.append(fonts);
        svg.empty("rect", "x", view.x(), "y", view.y(), "width", view.width(), "height", view.height(),
                "fill", colors.color("-sw-canvas"));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg + body + "</svg>\n";
    }

    /** Size of the picture in px. */
    static Size size(Scene scene, SvgOptions options) {
        return SvgPage.of(scene, options).size();
    }

    private void write(Scene scene, SvgOptions options, SvgPage page, SvgWriter body, SvgText texts) {
        if (page.isFitted()) {
            body.open("g", "transform", "translate(" + Xml.number(page.left()) + " " + Xml.number(page.top())
                    + ") scale(" + page.scale() + ")");
        }
        content(scene, options, page, body, texts.within(page.left(), page.top(), page.scale(), 1));
        if (page.isFitted()) {
            body.close("g");
        }
        options.page().block().ifPresent(block ->
                new SvgTitleBlock(body, texts, colors, measurer).write(block, page.block()));
    }

    private void content(Scene scene, SvgOptions options, SvgPage page, SvgWriter body, SvgText texts) {
        drawing(scene, body, texts);
        if (options.hasHeading()) {
            heading(scene, options.title(), page.content(), texts);
        }
        if (options.legend()) {
            new SvgLegend(body, texts, colors, measurer).write(scene, page.content());
        }
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

    private void heading(Scene scene, String title, Box content, SvgText texts) {
        double x = content.x() + SvgPage.MARGIN;
        double baseline = content.y() + SvgPage.MARGIN + 6;
        double room = content.width() - 2 * SvgPage.MARGIN;
        String shown = measurer.fitted(title, HEADING_STYLE, room);
        double width = measurer.width(shown, HEADING_STYLE);
        texts.write(shown, HEADING_STYLE, x, baseline, width, colors.color("-sw-text"));
        String counts = counts(scene);
        double countsWidth = measurer.width(counts, COUNT_STYLE);
        if (width + SvgLegend.GAP + countsWidth <= room) {
            texts.write(counts, COUNT_STYLE, x + room - countsWidth, baseline, countsWidth,
                    colors.color("-sw-text-muted"));
        }
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
