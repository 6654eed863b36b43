package dev.stackwright.rendering.export;

import dev.stackwright.rendering.text.FontFace;
import dev.stackwright.rendering.text.TextStyle;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes texts as text and remembers which letters of which font were used. */
final class WrittenText implements SvgText {

    private static final String MONO =
            "'JetBrains Mono', Consolas, Menlo, 'DejaVu Sans Mono', monospace";

    private final SvgWriter svg;
    private final Map<FontFace, SortedSet<Integer>> used = new EnumMap<>(FontFace.class);

    WrittenText(SvgWriter svg) {
        this.svg = svg;
    }

    @Override
    public void write(String text, TextStyle style, double x, double baseline, double width, String color) {
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
