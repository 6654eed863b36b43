package dev.stackwright.model.workspace;

import dev.stackwright.model.text.Position;
import dev.stackwright.model.workspace.FileProblem.Kind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Tells UTF-8 text from other bytes, and says where and in what way they are other. */
final class TextBytes {

    /** A text has no zero byte in its beginning; this much of it is looked at. */
    private static final int BEGINNING = 8_000;

    private static final String AS_UTF_8 = "Save it as UTF-8 in the editor it comes from, or convert it: ";

    /** Marks with which files in other Unicode encodings begin; the longer ones come first. */
    private enum Mark {
        UTF_32_LITTLE("UTF-32LE", 0xFF, 0xFE, 0, 0),
        UTF_32_BIG("UTF-32BE", 0, 0, 0xFE, 0xFF),
        UTF_16_LITTLE("UTF-16LE", 0xFF, 0xFE),
        UTF_16_BIG("UTF-16BE", 0xFE, 0xFF);

        private final String encoding;
        private final int[] bytes;

        Mark(String encoding, int... bytes) {
            this.encoding = encoding;
            this.bytes = bytes;
        }

        boolean begins(byte[] content) {
            for (int i = 0; i < bytes.length; i++) {
                if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private TextBytes() {
    }

    /** Why the bytes are not a UTF-8 text; empty where they are. */
    static Optional<FileProblem> problemIn(Path file, byte[] bytes) {
        for (Mark mark : Mark.values()) {
            if (mark.begins(bytes)) {
                return Optional.of(FileProblem.of(file, Kind.WRONG_ENCODING,
                        "The file is written in " + mark.encoding + ", not in UTF-8.",
                        AS_UTF_8 + "iconv -f " + mark.encoding.replaceAll("[LB]E$", "") + " -t UTF-8."));
            }
        }
        int zero = zeroIn(bytes);
        return zero >= 0 ? Optional.of(binary(file, bytes, zero)) : notUtf8(file, bytes);
    }

    /** The text of bytes in which no problem was found. */
    static String decoded(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int zeroIn(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, BEGINNING); i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static FileProblem binary(Path file, byte[] bytes, int zero) {
        if (zero < 2 && hasZeroInEverySecondByte(bytes)) {
            String encoding = zero == 1 ? "UTF-16LE" : "UTF-16BE";
            return FileProblem.of(file, Kind.WRONG_ENCODING, "The file looks like " + encoding + ", not like UTF-8.",
                    AS_UTF_8 + "iconv -f " + encoding + " -t UTF-8.");
        }
        return FileProblem.of(file, Kind.BINARY,
                "This is a binary file: byte " + zero + " is zero, which no text holds.",
                "Name the compose file; it is plain text.");
    }

    private static boolean hasZeroInEverySecondByte(byte[] bytes) {
        int zeros = 0;
        int looked = Math.min(bytes.length, BEGINNING);
        for (int i = 0; i < looked; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros * 10 >= looked * 4;
    }

    private static Optional<FileProblem> notUtf8(Path file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8_192);
        while (true) {
            out.clear();
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return Optional.of(notUtf8(file, bytes, in.position()));
            }
            if (result.isUnderflow()) {
                return Optional.empty();
            }
        }
    }

    private static FileProblem notUtf8(Path file, byte[] bytes, int offset) {
        String before = decoded(Arrays.copyOf(bytes, offset));
        int lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
        int line = (int) before.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count() + 1;
        Position place = new Position(line, before.length() - lineStart + 1);
        return new FileProblem(file, Kind.WRONG_ENCODING, Optional.of(place),
                "The file is not UTF-8: byte 0x%02X at offset %d (line %d, column %d) does not belong there.".formatted(
                        bytes[offset] & 0xFF, offset, place.line(), place.column()),
                AS_UTF_8 + "iconv -f WINDOWS-1252 -t UTF-8.");
    }
}
