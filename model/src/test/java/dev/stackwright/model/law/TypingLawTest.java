package dev.stackwright.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.Canonical;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.corpus.OracleRow;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While a line is typed into a service, the text is often broken; the other services go on being read from it. */
class TypingLawTest {

    private static final long SEED = 20_261_121;
    private static final int FILES = 100;
    private static final int LINES_A_FILE = 6;
    private static final String NEW_SERVICE = """
            fresh-one:
              image: "acme/fresh:1.0"
              environment:
                - MODE=${MODE:-fast}
              command: ["run", '--now', {a: b}]
            """;

    private Corpus corpus;
    private int states;
    private int broken;
    private int wholeOthers;
    private final Map<String, Integer> failures = new TreeMap<>();
    private final Map<String, String> sample = new TreeMap<>();

    @BeforeEach
    void findCorpus() {
        corpus = Corpus.orSkip();
    }

    @Test
    void aBrokenLineHidesOnlyItsOwnService() {
        Random random = new Random(SEED);
        List<OracleRow> rows = new ArrayList<>(corpus.rows().stream().filter(OracleRow::isAccepted)
                .filter(row -> ComposeFile.of(YamlReader.read(corpus.document(row))).services().size() >= 2).toList());
        Collections.shuffle(rows, random);
        for (OracleRow row : rows.subList(0, FILES)) {
            replay(row, random);
        }
        double share = 100.0 * wholeOthers / broken;
        System.out.printf("Typed into %d files, seed %d: %d states, %d of them broken; in %d (%.2f %%) all other"
                + " services were read from the text%n", FILES, SEED, states, broken, wholeOthers, share);
        failures.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(10)
                .forEach(file -> System.out.println(file + " for example " + sample.get(file.getKey())));
        assertThat(share).isGreaterThanOrEqualTo(98.0);
    }

    private void replay(OracleRow row, Random random) {
        TextDocument document = corpus.document(row);
        ComposeFile file = ComposeFile.of(YamlReader.read(document));
        List<Service> services = file.services().stream().filter(service -> service.ownBody().isPresent()).toList();
        for (int i = 0; i < LINES_A_FILE && !services.isEmpty(); i++) {
            Service service = services.get(random.nextInt(services.size()));
            int first = document.lineOf(service.range().start());
            int last = document.lineOf(service.range().end());
            int line = first + random.nextInt(last - first + 1);
            String content = document.line(line);
            int indent = content.length() - content.stripLeading().length();
            type(row, document.text(), document.lineStart(line) + indent, document.lineEnd(line),
                    content.substring(indent), othersThan(file, service.name()));
        }
        Service before = file.services().get(file.services().size() - 1);
        int end = document.lineEnd(document.lineOf(before.range().end()));
        String margin = document.lineEnding().text() + " ".repeat(document.columnOf(before.range().start()));
        type(row, document.text(), end, end, margin + NEW_SERVICE.strip().replace("\n", margin),
                othersThan(file, ""));
    }

    private static Map<String, Object> othersThan(ComposeFile file, String name) {
        Map<String, Object> others = new LinkedHashMap<>();
        file.services().stream().filter(service -> !service.name().equals(name))
                .forEach(service -> others.put(service.name(), Canonical.of(service)));
        return others;
    }

    private void type(OracleRow row, String text, int from, int to, String typed, Map<String, Object> others) {
        for (int length = 0; length <= typed.length(); length++) {
            String state = text.substring(0, from) + typed.substring(0, length) + text.substring(to);
            ComposeFile now = ComposeFile.of(YamlReader.read(state));
            states++;
            if (now.tree().isWhole()) {
                continue;
            }
            broken++;
            boolean intact = others.entrySet().stream().allMatch(other -> now.service(other.getKey())
                    .filter(service -> Canonical.of(service).equals(other.getValue())).isPresent());
            if (intact) {
                wholeOthers++;
            } else {
                failures.merge(row.path(), 1, Integer::sum);
                sample.put(row.path(), typed.substring(0, length) + "|" + typed.substring(length));
            }
        }
    }
}
