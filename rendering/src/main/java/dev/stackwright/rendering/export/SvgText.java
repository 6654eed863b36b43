package dev.stackwright.rendering.export;

import dev.stackwright.rendering.text.FontFace;
import dev.stackwright.rendering.text.PathData;
import dev.stackwright.rendering.text.TextMeasurer;
import dev.stackwright.rendering.text.TextStyle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes texts and remembers which letters of which font were used. */
final class SvgText {

    /** The family of every text that names none. */
    static final String SANS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
    private static final String MONO =
            "'JetBrains Mono', Consolas, Menlo, 'DejaVu Sans Mono', monospace";

    private final SvgWriter svg;
    private final Optional<TextMeasurer> outlines;
    private final Map<FontFace, SortedSet<Integer>> used = new EnumMap<>(FontFace.class);

    /** @param outlines knows the shapes of letters; empty where texts are written as text */
    SvgText(SvgWriter svg, Optional<TextMeasurer> outlines) {
        this.svg = svg;
        this.outlines = outlines;
    }

    /**
     * Writes one line.
     *
     * @param width measured width in px; holds the text in its place where another font takes over
     */
    void write(String text, TextStyle style, double x, double baseline, double width, String color) {
        if (outlines.isPresent()) {
            svg.empty("path", "d", PathData.of(outlines.get().outline(text, style)), "transform",
                    "translate(" + Xml.number(x) + " " + Xml.number(baseline) + ")", "fill", color);
            return;
        }
        text.codePoints().forEach(used.computeIfAbsent(style.face(), face -> new TreeSet<>())::add);
        svg.text("text", text, "x", x, "y", baseline, "font-family", style.face().isMonospaced() ? MONO : "",
                "font-size", style.sizePx(), "font-weight", style.face().weight(), "fill", color,
                "textLength", width, "lengthAdjust", "spacingAndGlyphs");
    }

    /** Code points written so far, by font. */
    Map<FontFace, SortedSet<Integer>> used() {
        return used;
    }
}
