package dev.stackwright.rendering.export.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Replaces the outlines of a CFF font (Adobe Technical Note 5176) by shorter ones. They stand where the full ones
 * began, so that no offset of the table changes; the rest of their room, and the subroutines that nothing calls
 * any more, become zero and cost nothing once packed. So do the names of the glyphs.
 */
final class CffOutlines {

    private static final int CHAR_STRINGS = 17;
    private static final int PRIVATE = 18;
    private static final int LOCAL_SUBROUTINES = 19;
    private static final int ESCAPE = 12;
    private static final int REAL = 30;

    private final ByteBuffer table;

    private CffOutlines(ByteBuffer table) {
        this.table = table;
    }

    /** @param outlines charstrings by glyph, free of calls; all other glyphs become empty */
    static void replace(SfntFont font, Map<Integer, byte[]> outlines) {
        new CffOutlines(font.table("CFF ")).replace(outlines);
    }

    private void replace(Map<Integer, byte[]> outlines) {
        int topDictionaries = endOfIndex(table.get(2));
        int strings = endOfIndex(topDictionaries);
        int globalSubroutines = endOfIndex(strings);
        int[] top = offsets(topDictionaries, unsignedShort(topDictionaries));
        Map<Integer, int[]> entries = dictionary(top[0], top[1]);
        replaceCharStrings(entries.get(CHAR_STRINGS)[0], outlines);
        emptyIndex(globalSubroutines);
        blankStrings(strings);
        int[] place = entries.get(PRIVATE);
        int[] local = dictionary(place[1], place[1] + place[0]).get(LOCAL_SUBROUTINES);
        if (local != null) {
            emptyIndex(place[1] + local[0]);
        }
    }

    private void replaceCharStrings(int index, Map<Integer, byte[]> outlines) {
        int count = unsignedShort(index);
        int end = offsets(index, count)[count];
        byte[] shortened = index(count, outlines);
        if (shortened.length > end - index) {
            throw new IllegalArgumentException("the outlines are longer than those they replace");
        }
        Arrays.fill(table.array(), index, end, (byte) 0);
        System.arraycopy(shortened, 0, table.array(), index, shortened.length);
    }

    private static byte[] index(int count, Map<Integer, byte[]> outlines) {
        int dataLength = count - outlines.size() + outlines.values().stream().mapToInt(data -> data.length).sum();
        int offSize = dataLength + 1 > 0xffff ? 3 : 2;
        ByteBuffer out = ByteBuffer.allocate(3 + offSize * (count + 1) + dataLength);
        out.putShort((short) count).put((byte) offSize);
        int dataStart = 3 + offSize * (count + 1);
        int at = 1;
        for (int glyph = 0; glyph <= count; glyph++) {
            for (int i = offSize - 1; i >= 0; i--) {
                out.put((byte) (at >> 8 * i));
            }
            if (glyph < count) {
                byte[] outline = outlines.getOrDefault(glyph, CharString.empty());
                out.put(dataStart + at - 1, outline);
                at += outline.length;
            }
        }
        return out.array();
    }

    /** Names of glyphs, which nobody asks for; the lengths must stay, for the glyphs count on the numbers. */
    private void blankStrings(int index) {
        int count = unsignedShort(index);
        if (count > 0) {
            int[] offsets = offsets(index, count);
            Arrays.fill(table.array(), offsets[0], offsets[count], (byte) 'x');
        }
    }

    private void emptyIndex(int index) {
        Arrays.fill(table.array(), index, endOfIndex(index), (byte) 0);
    }

    /** Where the entries of an index begin and where the last one ends, from the table's start. */
    private int[] offsets(int index, int count) {
        int offSize = table.get(index + 2);
        int data = index + 2 + offSize * (count + 1);
        int[] offsets = new int[count + 1];
        for (int i = 0; i <= count; i++) {
            int value = 0;
            for (int b = 0; b < offSize; b++) {
                value = value << 8 | table.get(index + 3 + offSize * i + b) & 0xff;
            }
            offsets[i] = data + value;
        }
        return offsets;
    }

    private int endOfIndex(int index) {
        int count = unsignedShort(index);
        return count == 0 ? index + 2 : offsets(index, count)[count];
    }

    /** The last two integer operands of each operator of one byte. */
    private Map<Integer, int[]> dictionary(int from, int to) {
        Map<Integer, int[]> entries = new HashMap<>();
        int[] operands = new int[2];
        int count = 0;
        int at = from;
        while (at < to) {
            int first = table.get(at) & 0xff;
            if (first <= 21) {
                if (first != ESCAPE) {
                    entries.put(first, count == 1 ? new int[] {operands[1], 0} : operands.clone());
                }
                count = 0;
                at += first == ESCAPE ? 2 : 1;
            } else if (first == REAL) {
                at = endOfReal(at + 1);
            } else {
                operands[0] = operands[1];
                operands[1] = operand(at, first);
                count++;
                at += operandLength(first);
            }
        }
        return entries;
    }

    private int operand(int at, int first) {
        if (first == 28) {
            return table.getShort(at + 1);
        }
        if (first == 29) {
            return table.getInt(at + 1);
        }
        if (first <= 246) {
            return first - 139;
        }
        int second = table.get(at + 1) & 0xff;
        return first <= 250 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108;
    }

    private static int operandLength(int first) {
        if (first == 28) {
            return 3;
        }
        return first == 29 ? 5 : first <= 246 ? 1 : 2;
    }

    /** A real number ends with the half byte 15. */
    private int endOfReal(int from) {
        int at = from;
        while ((table.get(at) & 0x0f) != 0x0f && (table.get(at) & 0xf0) != 0xf0) {
            at++;
        }
        return at + 1;
    }

    private int unsignedShort(int at) {
        return table.getShort(at) & 0xffff;
    }
}
