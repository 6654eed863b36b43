package dev.stackwright.rendering.export.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a TrueType or OpenType font (OpenType specification, "Organization of an OpenType Font"). */
final class SfntFont {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private final int flavor;
    private final SortedMap<String, byte[]> tables = new TreeMap<>();

    SfntFont(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        flavor = in.getInt(0);
        int count = in.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = HEADER + i * ENTRY;
            String tag = new String(file, at, 4, StandardCharsets.ISO_8859_1);
            int offset = in.getInt(at + 8);
            tables.put(tag, Arrays.copyOfRange(file, offset, offset + in.getInt(at + 12)));
        }
    }

    /** 0x00010000 for TrueType outlines, {@code OTTO} for CFF ones. */
    int flavor() {
        return flavor;
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /** A table's bytes; a buffer over them changes the font. */
    ByteBuffer table(String tag) {
        return ByteBuffer.wrap(tables.get(tag));
    }

    void put(String tag, byte[] content) {
        tables.put(tag, content);
    }

    void keepOnly(String... tags) {
        tables.keySet().retainAll(Arrays.asList(tags));
    }

    /** In the order of their tags, as the file format wants them. */
    SortedMap<String, byte[]> tables() {
        return tables;
    }

    int glyphCount() {
        return table("maxp").getShort(4) & 0xffff;
    }
}
