package dev.stackwright.rendering.export;

import dev.stackwright.rendering.text.PathData;
import dev.stackwright.rendering.text.TextMeasurer;
import dev.stackwright.rendering.text.TextStyle;

/** Writes texts as shapes, for programs that know no embedded fonts. */
final class OutlinedText implements SvgText {

    private final SvgWriter svg;
    private final TextMeasurer measurer;

    OutlinedText(SvgWriter svg, TextMeasurer measurer) {
        this.svg = svg;
        this.measurer = measurer;
    }

    @Override
    public void write(String text, TextStyle style, double x, double baseline, double width, String color) {
        svg.empty("path", "d", PathData.of(measurer.outline(text, style)), "transform",
                "translate(" + Xml.number(x) + " " + Xml.number(baseline) + ")", "fill", color);
    }
}
