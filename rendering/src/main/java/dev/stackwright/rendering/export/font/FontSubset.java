package dev.stackwright.rendering.export.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * A font with only some of its letters, as WOFF. Glyphs keep their numbers; those that are not used lose outline
 * and width. Kerning and ligatures are left out: the studio measures without them.
 */
public final class FontSubset {

    private static final int POST_WITHOUT_NAMES = 0x00030000;
    private static final int POST_LENGTH = 32;

    private FontSubset() {
    }

    /**
     * Makes the subset. The same input gives the same bytes.
     *
     * @param file       a TrueType or OpenType font
     * @param codePoints characters to keep; those the font does not have are left out
     */
    public static byte[] woff(byte[] file, Set<Integer> codePoints) {
        SfntFont font = new SfntFont(file.clone());
        SortedMap<Integer, Integer> glyphs = CharacterMap.glyphs(font, codePoints);
        Set<Integer> kept = new TreeSet<>(glyphs.values());
        kept.add(0);
        font.keepOnly("CFF ", "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name",
                "post", "prep");
        if (font.has("CFF ")) {
            CffOutlines.replace(font, GlyphOutlines.of(file, font, kept));
        } else {
            kept.addAll(TrueTypeOutlines.keepOnly(font, kept));
        }
        font.put("cmap", CharacterMap.write(glyphs));
        emptyWidths(font, kept);
        ByteBuffer post = ByteBuffer.wrap(Arrays.copyOf(font.table("post").array(), POST_LENGTH));
        font.put("post", post.putInt(0, POST_WITHOUT_NAMES).array());
        return Woff.of(font);
    }

    private static void emptyWidths(SfntFont font, Set<Integer> kept) {
        int full = font.table("hhea").getShort(34) & 0xffff;
        ByteBuffer metrics = font.table("hmtx");
        for (int glyph = 0; glyph < full - 1; glyph++) {
            if (!kept.contains(glyph)) {
                metrics.putInt(4 * glyph, 0);
            }
        }
    }
}
