package dev.stackwright.rendering.export;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.text.FontFace;
import dev.stackwright.rendering.text.TextMeasurer;
import dev.stackwright.rendering.text.TextStyle;
import java.util.List;
import java.util.Map;

/** Writes the title block: a frame with a cell for each thing the drawing says of itself. */
final class SvgTitleBlock {

    /** In px of the page. */
    static final double HEIGHT = 44;

    private static final double PADDING = 10;
    private static final double WORD_BASELINE = 16;
    private static final double VALUE_BASELINE = 34;
    /** Names need room, dates do not. */
    private static final Map<String, Double> SHARES = Map.of("Project", 2.2, "View", 2.2, "Revision", 1.5);
    private static final TextStyle WORD = new TextStyle(FontFace.MEDIUM, 10);
    private static final TextStyle VALUE = new TextStyle(FontFace.SEMIBOLD, 13);

    private final SvgWriter svg;
    private final SvgText texts;
    private final ColorPalette colors;
    private final TextMeasurer measurer;

    SvgTitleBlock(SvgWriter svg, SvgText texts, ColorPalette colors, TextMeasurer measurer) {
        this.svg = svg;
        this.texts = texts;
        this.colors = colors;
        this.measurer = measurer;
    }

    void write(TitleBlock block, Box box) {
        String line = colors.color("-sw-group-border");
        svg.open("g", "id", "title-block");
        svg.empty("rect", "x", box.x(), "y", box.y(), "width", box.width(), "height", box.height(), "fill", "none",
                "stroke", line, "stroke-width", 1.0);
        List<Map.Entry<String, String>> entries = List.copyOf(block.entries().entrySet());
        double shares = entries.stream().mapToDouble(entry -> share(entry.getKey())).sum();
        double x = box.x();
        for (Map.Entry<String, String> entry : entries) {
            double width = box.width() * share(entry.getKey()) / shares;
            if (x > box.x()) {
                svg.empty("path", "d", "M" + Xml.number(x) + " " + Xml.number(box.y()) + "V"
                        + Xml.number(box.bottom()), "stroke", line, "stroke-width", 1.0);
            }
            cell(entry.getKey(), WORD, x, box.y() + WORD_BASELINE, width, "-sw-text-muted");
            cell(entry.getValue(), VALUE, x, box.y() + VALUE_BASELINE, width, "-sw-text");
            x += width;
        }
        svg.close("g");
    }

    private void cell(String text, TextStyle style, double x, double baseline, double width, String role) {
        String shown = measurer.fitted(text, style, width - 2 * PADDING);
        if (!shown.isEmpty()) {
            texts.write(shown, style, x + PADDING, baseline, measurer.width(shown, style), colors.color(role));
        }
    }

    private static double share(String word) {
        return SHARES.getOrDefault(word, 1.0);
    }
}
