package dev.stackwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.registry.ImageOwner;
import dev.stackwright.model.registry.RegistryKind;
import dev.stackwright.resources.Strings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Phases 2, 3, 8 and 9 of the Omnistrate Solutions Architect against what the studio knows. A sentence is a line
 * outside of code; the flow of a pattern in phase 3 counts as well. The document itself is read where it lies beside
 * the corpus.
 */
class SeedCoverageTest {

    private static final String DOCUMENT = "000_d5d4e455e9286cfa.txt";
    private static final List<Integer> PHASES = List.of(2, 3, 8, 9);
    private static final Path CORPUS = Path.of(System.getProperty("stackwright.corpus", "")).toAbsolutePath();

    private final Set<String> known = known();

    private record Row(int line, String words, List<String> targets, boolean planned) {

        static Row of(DataEntry entry) {
            entry.allowing("line", "words", "to", "planned", "omitted");
            assertThat(entry.fields()).as(entry.text("words")).hasSize(3);
            return new Row(entry.number("line"), entry.text("words"), entry.texts("to"),
                    entry.optionalText("planned").isPresent());
        }

        boolean isOmitted() {
            return targets.isEmpty() && !planned;
        }
    }

    @Test
    void whatATableNamesExists() {
        for (int phase : PHASES) {
            assertThat(table(phase)).isNotEmpty().allSatisfy(row -> assertThat(known).as("line " + row.line())
                    .containsAll(row.targets()));
        }
    }

    @Test
    void technologiesAndPatternsAreMappedCompletely() {
        assertThat(List.of(2, 3)).allSatisfy(phase -> assertThat(share(table(phase))).isGreaterThanOrEqualTo(0.95));
    }

    @Test
    void noSentenceIsLost() {
        List<Row> all = PHASES.stream().flatMap(phase -> table(phase).stream()).toList();
        for (int phase : PHASES) {
            List<Row> rows = table(phase);
            System.out.printf("Phase %d: %d of %d sentences mapped, %d planned, %d say nothing to map%n", phase,
                    count(rows), rows.size() - omitted(rows), rows.size() - omitted(rows) - count(rows),
                    omitted(rows));
        }
        assertThat(share(all)).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void theTablesHoldEverySentenceOfTheDocument() {
        Path document = CORPUS.resolveSibling("seeds").resolve(DOCUMENT);
        Assumptions.assumeTrue(Files.isRegularFile(document), () -> "no document at " + document);
        Map<Integer, String> sentences = sentences(document);
        Map<Integer, String> written = new LinkedHashMap<>();
        PHASES.forEach(phase -> table(phase).forEach(row -> written.put(row.line(), row.words())));

        assertThat(written.keySet()).isEqualTo(sentences.keySet());
        assertThat(written).allSatisfy((line, words) -> assertThat(sentences.get(line)).startsWith(words));
    }

    private static Map<Integer, String> sentences(Path document) {
        Map<Integer, String> found = new LinkedHashMap<>();
        boolean code = false;
        int phase = 0;
        List<String> lines = lines(document);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("### Phase ")) {
                phase = Integer.parseInt(line.replaceAll("^### Phase (\\d+).*", "$1"));
            } else if (line.strip().startsWith("```")) {
                code = !code;
            } else if (PHASES.contains(phase) && (!code || phase == 3) && line.matches(".*[A-Za-z].*")) {
                found.put(i + 1, line.replaceFirst("^[\\s\\-*#>\\d.✅❌]+", "").replaceAll("\\*\\*|`", "")
                        .replaceAll("\\s+", " "));
            }
        }
        return found;
    }

    private static List<String> lines(Path document) {
        try {
            return Files.readAllLines(document);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + document, e);
        }
    }

    private static long count(List<Row> rows) {
        return rows.stream().filter(row -> !row.targets().isEmpty()).count();
    }

    private static long omitted(List<Row> rows) {
        return rows.stream().filter(Row::isOmitted).count();
    }

    private static double share(List<Row> rows) {
        return (double) count(rows) / (rows.size() - omitted(rows));
    }

    private static List<Row> table(int phase) {
        String file = "/coverage/solutions-architect-phase-" + phase + ".yaml";
        try (InputStream in = SeedCoverageTest.class.getResourceAsStream(file)) {
            return DataEntry.allOf(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .map(Row::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private static Set<String> known() {
        Catalog catalog = Catalog.read();
        Set<String> ids = new HashSet<>();
        catalog.entries().forEach(entry -> ids.add("entry:" + entry.id()));
        catalog.categories().forEach(category -> ids.add("category:" + category.id()));
        catalog.guidance().criteria().forEach(criterion -> ids.add("criterion:" + criterion.id()));
        catalog.guidance().uses().forEach(use -> ids.add("use:" + use.id()));
        for (Pattern pattern : catalog.guidance().patterns()) {
            ids.add("pattern:" + pattern.id());
            pattern.parts().forEach(part -> ids.add("part:" + pattern.id() + "/" + part.id()));
            pattern.tenancy().forEach(note -> ids.add("tenancy:" + pattern.id() + "/" + note.model()));
        }
        StandardChecks.advice(Technologies.read(), ChoiceCatalog.read()).checks()
                .forEach(check -> ids.add("check:" + check.id()));
        named("handoff/checklist.yaml", "id").forEach(id -> ids.add("handoff:" + id));
        named("catalog/registries.yaml", "name").forEach(name -> ids.add("registry:" + name));
        for (DataEntry rung : DataEntry.allOf("ladder/rungs.yaml")) {
            ids.add("rung:" + rung.text("id"));
            rung.entries("asks").forEach(ask -> ids.add("ask:" + ask.text("id")));
            rung.entries("validate").forEach(point -> ids.add("point:" + point.text("id")));
        }
        RegistryKind.all().forEach(kind -> ids.add("destination:" + kind.id()));
        Stream.of(ImageOwner.values()).forEach(owner -> ids.add("owner:" + owner.id()));
        Strings.keys().forEach(key -> ids.add("text:" + key));
        return ids;
    }

    private static List<String> named(String file, String field) {
        return DataEntry.allOf(file).stream().map(entry -> entry.text(field)).toList();
    }
}
