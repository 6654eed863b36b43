package dev.stackwright.model.recovery;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.recovery.UnsavedWork.OtherText;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.workspace.ContentHash;
import dev.stackwright.model.workspace.ProjectMerge.State;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Unsaved work as bytes: a few lines a person can read, then the texts as they are: four, and two for each further
 * file. A checksum tells a whole
 * file from a torn one.
 */
final class WorkFile {

    private static final String TITLE = "stackwright unsaved work 1";
    private static final String FILE = "file";
    private static final String CHANGED = "changed";
    private static final String CHECKSUM = "sha256";
    /** The texts, in their order; what each line says is its length in bytes. */
    private static final List<String> TEXTS = List.of("text", "design", "base-text", "base-design");
    private static final String OTHER = "other-";
    private static final String TEXT = "-text";
    private static final String BASE = "-base";
    private static final byte[] END_OF_HEAD = "\n\n".getBytes(StandardCharsets.US_ASCII);

    private WorkFile() {
    }

    static byte[] write(UnsavedWork work) {
        List<byte[]> texts = List.of(work.work().text().encode(), bytes(work.work().design()),
                work.base().text().encode(), bytes(work.base().design()));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        texts.forEach(body::writeBytes);
        List<byte[]> others = new ArrayList<>();
        work.others().values().forEach(other -> others.addAll(List.of(other.work().encode(), other.base().encode())));
        others.forEach(body::writeBytes);
        StringBuilder head = new StringBuilder(TITLE);
        work.file().ifPresent(file -> field(head, FILE, escaped(file.toString())));
        field(head, CHANGED, work.changed().toString());
        for (int i = 0; i < texts.size(); i++) {
            field(head, TEXTS.get(i), String.valueOf(texts.get(i).length));
        }
        int number = 0;
        for (Path other : work.others().keySet()) {
            field(head, OTHER + number, escaped(other.toString()));
            field(head, OTHER + number + TEXT, String.valueOf(others.get(2 * number).length));
            field(head, OTHER + number + BASE, String.valueOf(others.get(2 * number + 1).length));
            number++;
        }
        String told = head.toString();
        field(head, CHECKSUM, checksum(told, body.toByteArray()));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(END_OF_HEAD);
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }

    /** Empty for bytes that are torn, or that this version does not understand. */
    static Optional<UnsavedWork> read(byte[] bytes) {
        int headEnd = endOfHead(bytes);
        if (headEnd < 0) {
            return Optional.empty();
        }
        String head = new String(bytes, 0, headEnd, StandardCharsets.UTF_8);
        byte[] body = Arrays.copyOfRange(bytes, headEnd + END_OF_HEAD.length, bytes.length);
        int checksum = head.lastIndexOf("\n" + CHECKSUM + ": ");
        boolean whole = head.startsWith(TITLE + "\n") && checksum > 0
                && head.substring(checksum + CHECKSUM.length() + 3).equals(checksum(head.substring(0, checksum), body));
        return whole ? read(fields(head), body) : Optional.empty();
    }

    private static Optional<UnsavedWork> read(Map<String, String> fields, byte[] body) {
        try {
            Texts rest = new Texts(body);
            List<String> texts = new ArrayList<>();
            for (String name : TEXTS) {
                texts.add(rest.next(fields.get(name)));
            }
            SortedMap<Path, OtherText> others = new TreeMap<>();
            for (int i = 0; fields.containsKey(OTHER + i); i++) {
                TextDocument work = TextDocument.of(rest.next(fields.get(OTHER + i + TEXT)));
                TextDocument base = TextDocument.of(rest.next(fields.get(OTHER + i + BASE)));
                others.put(Path.of(unescaped(fields.get(OTHER + i))), new OtherText(base, work));
            }
            return Optional.of(new UnsavedWork(Optional.ofNullable(fields.get(FILE)).map(WorkFile::unescaped)
                    .map(Path::of), state(texts.get(2), texts.get(3)), state(texts.get(0), texts.get(1)), others,
                    Instant.parse(fields.get(CHANGED))));
        } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Takes one text after the other off the body. */
    private static final class Texts {

        private final byte[] body;
        private int at;

        Texts(byte[] body) {
            this.body = body;
        }

        /** @param length in bytes, as written in the head */
        String next(String length) {
            int end = at + Integer.parseInt(length);
            String text = new String(body, at, end - at, StandardCharsets.UTF_8);
            at = end;
            return text;
        }
    }

    private static State state(String text, String design) {
        return new State(TextDocument.of(text),
                design.isEmpty() ? Design.EMPTY : DesignStore.read(design).design());
    }

    private static byte[] bytes(Design design) {
        return design.equals(Design.EMPTY) ? new byte[0] : DesignStore.write(design).getBytes(StandardCharsets.UTF_8);
    }

    private static void field(StringBuilder head, String name, String value) {
        head.append('\n').append(name).append(": ").append(value);
    }

    private static Map<String, String> fields(String head) {
        Map<String, String> fields = new TreeMap<>();
        head.lines().skip(1).forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                fields.put(line.substring(0, colon), line.substring(colon + 2));
            }
        });
        return fields;
    }

    /** A path may hold line breaks. */
    private static String escaped(String path) {
        return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    private static String unescaped(String path) {
        return path.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
    }

    private static String checksum(String head, byte[] body) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body);
        return ContentHash.of(all.toByteArray()).hex();
    }

    private static int endOfHead(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == '\n' && bytes[i + 1] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
