package dev.stackwright.rendering.export.font;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which glyph a character has (table {@code cmap}); reads formats 4 and 12, writes format 12. */
final class CharacterMap {

    private static final int UNICODE_FULL = 10;

    private CharacterMap() {
    }

    /** The glyphs of those code points; characters the font does not have are left out. */
    static SortedMap<Integer, Integer> glyphs(SfntFont font, Iterable<Integer> codePoints) {
        ByteBuffer table = font.table("cmap");
        int subtable = bestSubtable(table);
        boolean segmented = table.getShort(subtable) == 4;
        SortedMap<Integer, Integer> found = new TreeMap<>();
        for (int codePoint : codePoints) {
            int glyph = segmented ? inSegments(table, subtable, codePoint) : inGroups(table, subtable, codePoint);
            if (glyph != 0) {
                found.put(codePoint, glyph);
            }
        }
        return found;
    }

    private static int bestSubtable(ByteBuffer table) {
        int best = -1;
        for (int i = 0; i < table.getShort(2); i++) {
            int offset = table.getInt(4 + 8 * i + 4);
            int format = table.getShort(offset);
            if (format == 12 || format == 4 && best < 0) {
                best = offset;
            }
        }
        if (best < 0) {
            throw new IllegalArgumentException("the font has no character map of format 4 or 12");
        }
        return best;
    }

    private static int inGroups(ByteBuffer table, int subtable, int codePoint) {
        int groups = table.getInt(subtable + 12);
        for (int i = 0; i < groups; i++) {
            int at = subtable + 16 + 12 * i;
            if (codePoint >= table.getInt(at) && codePoint <= table.getInt(at + 4)) {
                return table.getInt(at + 8) + codePoint - table.getInt(at);
            }
        }
        return 0;
    }

    private static int inSegments(ByteBuffer table, int subtable, int codePoint) {
        int doubled = unsigned(table, subtable + 6);
        int ends = subtable + 14;
        int starts = ends + doubled + 2;
        int deltas = starts + doubled;
        int ranges = deltas + doubled;
        for (int i = 0; i < doubled; i += 2) {
            if (codePoint <= unsigned(table, ends + i)) {
                int start = unsigned(table, starts + i);
                if (codePoint < start) {
                    return 0;
                }
                int range = unsigned(table, ranges + i);
                if (range == 0) {
                    return codePoint + table.getShort(deltas + i) & 0xffff;
                }
                int glyph = unsigned(table, ranges + i + range + 2 * (codePoint - start));
                return glyph == 0 ? 0 : glyph + table.getShort(deltas + i) & 0xffff;
            }
        }
        return 0;
    }

    private static int unsigned(ByteBuffer table, int at) {
        return table.getShort(at) & 0xffff;
    }

    /** A table that knows only those characters. */
    static byte[] write(SortedMap<Integer, Integer> glyphs) {
        int length = 16 + 12 * glyphs.size();
        ByteBuffer out = ByteBuffer.allocate(12 + length);
        out.putShort((short) 0).putShort((short) 1);
        out.putShort((short) 3).putShort((short) UNICODE_FULL).putInt(12);
        out.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(glyphs.size());
        for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
            out.putInt(entry.getKey()).putInt(entry.getKey()).putInt(entry.getValue());
        }
        return out.array();
    }
}
