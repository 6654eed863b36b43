package dev.stackwright.rendering.export;

import dev.stackwright.rendering.export.font.FontSubset;
import dev.stackwright.rendering.text.FontFace;
import java.util.Base64;
import java.util.Map;
import java.util.SortedSet;

/**
 * Carries the letters used inside the picture. Whole fonts would make every picture a megabyte large; without
 * them each machine would show another font, and the reviewer not what the architect saw.
 */
final class EmbeddedFonts {

    private EmbeddedFonts() {
    }

    /** @param used code points by font */
    static void write(Map<FontFace, SortedSet<Integer>> used, SvgWriter svg) {
        if (used.isEmpty()) {
            return;
        }
        svg.open("style");
        used.forEach((face, codePoints) -> svg.line(rule(face, FontSubset.woff(face.bytes(), codePoints))));
        svg.close("style");
    }

    private static String rule(FontFace face, byte[] woff) {
        return "@font-face{font-family:'" + face.family() + "';font-weight:" + face.weight()
                + ";src:url(data:font/woff;base64," + Base64.getEncoder().encodeToString(woff) + ")format('woff')}";
    }
}
