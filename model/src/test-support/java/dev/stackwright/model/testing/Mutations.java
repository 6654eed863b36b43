package dev.stackwright.model.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes broken files of whole ones: bytes, lines, indentation, tokens of YAML and Compose, pieces of another file. */
final class Mutations {

    private static final int MOST_STEPS = 4;
    private static final int LONGEST_BLOCK = 12;
    private static final List<String> TOKENS = List.of("*a", "&a ", "<<: ", "<<: *a", "${", "${A:-${B}}", "$$", "}", "\t",
            "- ", ": ", "? ", "!reset ", "!override ", "!!binary ", "|", ">-", "\"", "'", "[", "]", "{", "}, ", "#", "---\n",
            "...\n", "%YAML 1.2\n", "\r\n", "\uFEFF", "\u0000", "\uD83D\uDE00", "extends: {service: a}\n",
            "include: [compose.yaml]\n", "include: [.]\n", "profiles: [x]\n", "env_file: [.env]\n", "depends_on: [a, b]\n",
            "services:\n", "0x7f", "1e999", "-1", ".inf", "null", "~", "80:80", "[::1]:1-99999:1", "${A:?b}", "x-a: &a\n");

    private final Random random;
    private final byte[] donor;

    /** @param donor another file, for pieces of it */
    Mutations(Random random, byte[] donor) {
        this.random = random;
        this.donor = donor;
    }

    byte[] of(byte[] whole) {
        byte[] bytes = whole;
        for (int steps = 1 + random.nextInt(MOST_STEPS); steps > 0; steps--) {
            bytes = step(bytes);
        }
        return bytes;
    }

    private byte[] step(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        return switch (random.nextInt(12)) {
            case 0 -> changed(bytes, at, (byte) random.nextInt(256));
            case 1 -> spliced(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(8)), new byte[0]);
            case 2, 3 -> spliced(bytes, at, at, token());
            case 4 -> Arrays.copyOf(bytes, at);
            case 5 -> joined(bytes, at);
            default -> lines(bytes);
        };
    }

    private byte[] token() {
        String token = TOKENS.get(random.nextInt(TOKENS.size()));
        return token.repeat(random.nextInt(20) == 0 ? 200 : 1).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] changed(byte[] bytes, int at, byte value) {
        byte[] copy = bytes.clone();
        if (at < copy.length) {
            copy[at] = value;
        }
        return copy;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + piece.length);
        out.write(bytes, 0, from);
        out.write(piece, 0, piece.length);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    /** The beginning of this file with the end of the other one. */
    private byte[] joined(byte[] bytes, int at) {
        int from = random.nextInt(donor.length + 1);
        return spliced(bytes, at, bytes.length, Arrays.copyOfRange(donor, from, donor.length));
    }

    /** Lines are split without regard to the encoding, which stays as it is. */
    private byte[] lines(byte[] bytes) {
        List<String> lines = new ArrayList<>(
                List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)));
        int first = random.nextInt(lines.size());
        int second = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(first);
            case 1 -> Collections.swap(lines, first, second);
            case 2 -> lines.addAll(second, block(lines, first));
            case 3 -> lines.addAll(second, block(List.of(
                    new String(donor, StandardCharsets.ISO_8859_1).split("\n", -1)), first));
            case 4 -> lines.set(first, " ".repeat(1 + random.nextInt(4)) + lines.get(first));
            default -> lines.set(first, lines.get(first).replaceFirst("^ {1,2}|^", random.nextInt(4) == 0 ? "\t" : ""));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private List<String> block(List<String> lines, int first) {
        int start = Math.min(first, lines.size() - 1);
        return List.copyOf(lines.subList(start, Math.min(lines.size(), start + 1 + random.nextInt(LONGEST_BLOCK))));
    }
}
