package dev.stackwright.rendering.export;

import dev.stackwright.rendering.geometry.Size;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Sheets of paper a picture can be put on; ISO 216 and ANSI/ASME Y14.1. */
public enum PaperSize {
    A4(210, 297), A3(297, 420), LETTER(215.9, 279.4);

    private static final double PX_PER_MM = 96 / 25.4;

    private final double shortMm;
    private final double longMm;

    PaperSize(double shortMm, double longMm) {
        this.shortMm = shortMm;
        this.longMm = longMm;
    }

    /** As the command line names it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sheet of that name, in whatever case; empty where there is none. */
    public static Optional<PaperSize> of(String id) {
        return Arrays.stream(values()).filter(size -> size.name().equalsIgnoreCase(id)).findFirst();
    }

    /** Its extent in px, 96 to an inch. */
    public Size size(boolean landscape) {
        return landscape ? new Size(longMm * PX_PER_MM, shortMm * PX_PER_MM)
                : new Size(shortMm * PX_PER_MM, longMm * PX_PER_MM);
    }
}
