package dev.stackwright.rendering.pack;

import dev.stackwright.rendering.geometry.Size;
import java.util.Arrays;
import java.util.Locale;

/** Sheets a diagram of the pack can stand on, with the room inside their margins. */
enum PdfSheet {
    A4(174, 238), A4_LANDSCAPE(261, 151), A3_LANDSCAPE(384, 238);

    private static final double MM_PER_PX = 25.4 / 96;
    /** Smaller than that, letters on a card are hard to read in print. */
    private static final double READABLE = 0.5;

    private final double widthMm;
    private final double heightMm;

    PdfSheet(double widthMm, double heightMm) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    /** The first on which a diagram can be read, or the largest. */
    static PdfSheet of(Size px) {
        return Arrays.stream(values()).filter(sheet -> sheet.scale(px) >= READABLE).findFirst()
                .orElse(A3_LANDSCAPE);
    }

    /** As the style sheet names it. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much smaller a diagram becomes; never larger than it is drawn. */
    private double scale(Size px) {
        return Math.min(1, Math.min(widthMm / (px.width() * MM_PER_PX), heightMm / (px.height() * MM_PER_PX)));
    }

    /** The extent of a diagram on it, in mm. */
    Size sizeMm(Size px) {
        double factor = scale(px) * MM_PER_PX;
        return new Size(px.width() * factor, px.height() * factor);
    }
}
