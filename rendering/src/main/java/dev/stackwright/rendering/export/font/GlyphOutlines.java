package dev.stackwright.rendering.export.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Draws glyphs of a font in its own units, so that outlines built from subroutines come out whole. */
final class GlyphOutlines {

    private static final int UNITS_PER_EM = 18;

    private GlyphOutlines() {
    }

    /** Charstrings by glyph. */
    static Map<Integer, byte[]> of(byte[] file, SfntFont tables, Set<Integer> glyphs) {
        int unitsPerEm = tables.table("head").getShort(UNITS_PER_EM) & 0xffff;
        Font font = load(file).deriveFont((float) unitsPerEm);
        FontRenderContext context = new FontRenderContext(null, true, true);
        Map<Integer, byte[]> outlines = new TreeMap<>();
        for (int glyph : glyphs) {
            outlines.put(glyph, CharString.of(
                    font.createGlyphVector(context, new int[] {glyph}).getGlyphOutline(0)));
        }
        return outlines;
    }

    private static Font load(byte[] file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a font from memory", e);
        } catch (FontFormatException e) {
            throw new IllegalArgumentException("the font is damaged", e);
        }
    }
}
