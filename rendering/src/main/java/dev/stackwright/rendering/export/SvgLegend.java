package dev.stackwright.rendering.export;

import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.text.FontFace;
import dev.stackwright.rendering.text.TextMeasurer;
import dev.stackwright.rendering.text.TextStyle;
import java.util.LinkedHashMap;
import java.util.Map;

/** Explains below the drawing the kinds of edges that are in it. */
final class SvgLegend {

    /** Room between two things that have nothing to do with each other, in px. */
    static final double GAP = 24;

    private static final double LINE = 28;
    private static final double WORDS = 8;
    private static final TextStyle STYLE = new TextStyle(FontFace.REGULAR, 12);

    private final SvgWriter svg;
    private final SvgText texts;
    private final ColorPalette colors;
    private final TextMeasurer measurer;

    SvgLegend(SvgWriter svg, SvgText texts, ColorPalette colors, TextMeasurer measurer) {
        this.svg = svg;
        this.texts = texts;
        this.colors = colors;
        this.measurer = measurer;
    }

    void write(Scene scene, Box content) {
        SvgEdges edges = new SvgEdges(svg, texts, colors);
        double x = content.x() + SvgPage.MARGIN;
        double y = content.bottom() - SvgPage.MARGIN;
        for (Map.Entry<EdgeKind, String> entry : entries(scene).entrySet()) {
            edges.line(entry.getKey(), "M" + Xml.number(x) + " " + Xml.number(y) + "H" + Xml.number(x + LINE));
            double width = measurer.width(entry.getValue(), STYLE);
            texts.write(entry.getValue(), STYLE, x + LINE + WORDS, y + 4, width, colors.color("-sw-text-muted"));
            x += LINE + WORDS + width + GAP;
        }
    }

    private static Map<EdgeKind, String> entries(Scene scene) {
        Map<EdgeKind, String> entries = new LinkedHashMap<>();
        for (EdgeKind kind : EdgeKind.values()) {
            if (scene.edges().stream().anyMatch(edge -> edge.edge().kind() == kind)) {
                entries.put(kind, kind.label());
            }
        }
        return entries;
    }
}
