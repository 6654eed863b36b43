package dev.stackwright.rendering.export.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.TreeSet;

/** Empties the outlines of a TrueType font that are not used (tables {@code glyf} and {@code loca}). */
final class TrueTypeOutlines {

    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private final SfntFont font;
    private final ByteBuffer outlines;
    private final ByteBuffer places;
    private final boolean longPlaces;

    private TrueTypeOutlines(SfntFont font) {
        this.font = font;
        this.outlines = font.table("glyf");
        this.places = font.table("loca");
        this.longPlaces = font.table("head").getShort(50) == 1;
    }

    /** @return those glyphs and the ones they are made of */
    static Set<Integer> keepOnly(SfntFont font, Set<Integer> glyphs) {
        return new TrueTypeOutlines(font).keepOnly(glyphs);
    }

    private Set<Integer> keepOnly(Set<Integer> glyphs) {
        Set<Integer> kept = new TreeSet<>();
        glyphs.forEach(glyph -> addWithParts(glyph, kept));
        int count = font.glyphCount();
        ByteArrayOutputStream shortened = new ByteArrayOutputStream();
        ByteBuffer newPlaces = ByteBuffer.allocate((count + 1) * (longPlaces ? 4 : 2));
        for (int glyph = 0; glyph <= count; glyph++) {
            putPlace(newPlaces, shortened.size());
            if (glyph < count && kept.contains(glyph)) {
                shortened.write(outlines.array(), place(glyph), place(glyph + 1) - place(glyph));
                while (shortened.size() % 4 != 0) {
                    shortened.write(0);
                }
            }
        }
        font.put("glyf", shortened.toByteArray());
        font.put("loca", newPlaces.array());
        return kept;
    }

    private int place(int glyph) {
        return longPlaces ? places.getInt(4 * glyph) : 2 * (places.getShort(2 * glyph) & 0xffff);
    }

    private void putPlace(ByteBuffer out, int place) {
        if (longPlaces) {
            out.putInt(place);
        } else {
            out.putShort((short) (place / 2));
        }
    }

    /** A composed glyph needs the glyphs it is made of. */
    private void addWithParts(int glyph, Set<Integer> kept) {
        if (!kept.add(glyph) || place(glyph) == place(glyph + 1) || outlines.getShort(place(glyph)) >= 0) {
            return;
        }
        int at = place(glyph) + 10;
        int flags;
        do {
            flags = outlines.getShort(at);
            addWithParts(outlines.getShort(at + 2) & 0xffff, kept);
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        } while ((flags & MORE) != 0);
    }
}
