package dev.stackwright.model.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stackwright.model.text.TextDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of real compose files that the law tests read in place; system property {@code stackwright.corpus}
 * names it. Tests that need it are skipped where it is absent.
 */
public final class Corpus {

    private static final String PROPERTY = "stackwright.corpus";
    /** Characters of a file that is not long. */
    private static final int SHORT = 20_000;

    private final Path folder;
    private final List<OracleRow> rows;

    private Corpus(Path folder, List<OracleRow> rows) {
        this.folder = folder;
        this.rows = rows;
    }

    /** The corpus; the calling test is skipped, and says so, where there is none. */
    public static Corpus orSkip() {
        String property = System.getProperty(PROPERTY, "");
        Path open = Path.of(property, "open").toAbsolutePath().normalize();
        Path oracle = open.resolve("oracle.tsv");
        Assumptions.assumeTrue(Files.isRegularFile(oracle),
                () -> "no corpus of compose files at " + open + " (system property " + PROPERTY + ")");
        try {
            return new Corpus(open, Files.readAllLines(oracle).stream().skip(1).map(OracleRow::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + oracle, e);
        }
    }

    /** One row a file, in the order of the oracle. */
    public List<OracleRow> rows() {
        return rows;
    }

    /**
     * Hands over some of the files, short enough to be edited again and again.
     *
     * @param files how many are drawn; longer ones among them are passed over
     */
    public void sample(Random random, int files, BiConsumer<OracleRow, TextDocument> taker) {
        List<OracleRow> drawn = new ArrayList<>(rows);
        Collections.shuffle(drawn, random);
        for (OracleRow row : drawn.subList(0, files)) {
            TextDocument text = document(row);
            if (text.length() < SHORT) {
                taker.accept(row, text);
            }
        }
    }

    /**
     * What Docker Compose made of each file it loads, by path; paths on disk are written {@code $DIR} (the file's
     * folder) and {@code $ROOT}.
     */
    public Map<String, JsonNode> canonical() {
        Path file = folder.resolveSibling("canon.jsonl");
        ObjectMapper json = new ObjectMapper();
        Map<String, JsonNode> found = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode one = json.readTree(line);
                found.put(one.get("path").asText(), one.get("config"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
        return found;
    }

    public Path folder() {
        return folder;
    }

    public Path file(OracleRow row) {
        return folder.resolve(row.path());
    }

    public byte[] bytes(OracleRow row) {
        try {
            return Files.readAllBytes(file(row));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file(row), e);
        }
    }

    /** The file's text. Every file of the corpus is UTF-8; a law of its own says so. */
    public TextDocument document(OracleRow row) {
        try {
            return TextDocument.decode(bytes(row));
        } catch (IOException e) {
            throw new UncheckedIOException("decoding " + file(row), e);
        }
    }
}
