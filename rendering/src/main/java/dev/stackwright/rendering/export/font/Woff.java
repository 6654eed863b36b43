package dev.stackwright.rendering.export.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;

/** Packs a font as WOFF 1.0 (W3C recommendation of 2012). */
final class Woff {

    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int SFNT_HEADER = 12;
    private static final int SFNT_ENTRY = 16;
    private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;
    private static final int CHECKSUM_ADJUSTMENT = 8;

    private Woff() {
    }

    static byte[] of(SfntFont font) {
        setChecksum(font);
        Map<String, byte[]> packed = new LinkedHashMap<>();
        int dataLength = 0;
        int sfntLength = SFNT_HEADER + SFNT_ENTRY * font.tables().size();
        for (Map.Entry<String, byte[]> table : font.tables().entrySet()) {
            byte[] small = deflated(table.getValue());
            packed.put(table.getKey(), small);
            dataLength += padded(small.length);
            sfntLength += padded(table.getValue().length);
        }
        ByteBuffer out = ByteBuffer.allocate(HEADER + ENTRY * packed.size() + dataLength);
        out.putInt(SIGNATURE).putInt(font.flavor()).putInt(out.capacity());
        out.putShort((short) packed.size()).putShort((short) 0).putInt(sfntLength);
        out.position(HEADER);
        int offset = HEADER + ENTRY * packed.size();
        for (Map.Entry<String, byte[]> table : packed.entrySet()) {
            byte[] original = font.tables().get(table.getKey());
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(offset)
                    .putInt(table.getValue().length).putInt(original.length).putInt(checksum(original));
            out.put(offset, table.getValue());
            offset += padded(table.getValue().length);
        }
        return out.array();
    }

    /** The table deflated, or as it is where that makes it no smaller. */
    private static byte[] deflated(byte[] table) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(table);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[8192];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.size() < table.length ? out.toByteArray() : table;
        } finally {
            deflater.end();
        }
    }

    private static void setChecksum(SfntFont font) {
        font.table("head").putInt(CHECKSUM_ADJUSTMENT, 0);
        int count = font.tables().size();
        int power = Integer.highestOneBit(count);
        int sum = font.flavor() + (count << 16 | power * 16)
                + (Integer.numberOfTrailingZeros(power) << 16 | count * 16 - power * 16);
        int offset = SFNT_HEADER + SFNT_ENTRY * count;
        for (Map.Entry<String, byte[]> table : font.tables().entrySet()) {
            byte[] content = table.getValue();
            int tag = ByteBuffer.wrap(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).getInt();
            int own = checksum(content);
            sum += tag + own + offset + content.length + own;
            offset += padded(content.length);
        }
        font.table("head").putInt(CHECKSUM_ADJUSTMENT, CHECKSUM_MAGIC - sum);
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xff) << 24 - 8 * (i % 4);
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}
