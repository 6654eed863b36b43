package dev.stackwright.rendering.export;

import dev.stackwright.rendering.text.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps texts beside the picture, for a painter that sets them by itself. */
final class KeptText implements SvgText {

    private final List<PlacedText> kept;
    private final double left;
    private final double top;
    private final double scale;
    private final double opacity;

    KeptText() {
        this(new ArrayList<>(), 0, 0, 1, 1);
    }

    private KeptText(List<PlacedText> kept, double left, double top, double scale, double opacity) {
        this.kept = kept;
        this.left = left;
        this.top = top;
        this.scale = scale;
        this.opacity = opacity;
    }

    @Override
    public void write(String text, TextStyle style, double x, double baseline, double width, String color) {
        kept.add(new PlacedText(text, new TextStyle(style.face(), style.sizePx() * scale), left + x * scale,
                top + baseline * scale, color, opacity));
    }

    @Override
    public SvgText within(double x, double y, double larger, double fainter) {
        return new KeptText(kept, left + x * scale, top + y * scale, scale * larger, opacity * fainter);
    }

    /** In the order in which they were written. */
    List<PlacedText> texts() {
        return Collections.unmodifiableList(kept);
    }
}
