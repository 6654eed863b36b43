package dev.stackwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.control.Controls;
import dev.stackwright.model.design.Backup;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.ElementNotes;
import dev.stackwright.model.design.Observability;
import dev.stackwright.model.design.Operations;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.design.PlanOffer;
import dev.stackwright.model.design.PlanSize;
import dev.stackwright.model.design.Rollout;
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
 * Phases 2 to 10 of the Omnistrate Solutions Architect and the Omnistrate Platform Guide against what the studio
 * knows. A sentence is a line outside of code; the flow of a pattern in phase 3 counts as well. The documents
 * themselves are read where they lie beside the corpus.
 */
class SeedCoverageTest {

    private static final String DOCUMENT = "000_d5d4e455e9286cfa.txt";
    private static final String PLATFORM_GUIDE = "001_7b0cd284c97d2a1c.txt";
    private static final List<Integer> PHASES = List.of(2, 3, 4, 5, 6, 7, 8, 9, 10);
    /** The phases whose every sentence is taken over already. */
    private static final List<Integer> COMPLETE = List.of(2, 3, 4, 5, 6, 7, 10);
    private static final List<String> CHOICES =
            List.of("tenancy", "isolation", "deployment-models", "compliance", "sla");
    /** What the design file has a place for. */
    private static final List<Class<? extends Record>> FIELDS = List.of(Choices.class, Plan.class, PlanOffer.class,
            PlanSize.class, Operations.class, Backup.class, Observability.class, Rollout.class, ElementNotes.class);
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
        Stream.concat(PHASES.stream().map(SeedCoverageTest::table), Stream.of(platformGuide()))
                .forEach(table -> assertThat(table).isNotEmpty().allSatisfy(row -> assertThat(known)
                        .as("line " + row.line()).containsAll(row.targets())));
    }

    @Test
    void technologiesPatternsAndChoicesAreMappedCompletely() {
        assertThat(COMPLETE).allSatisfy(phase -> assertThat(share(table(phase))).isGreaterThanOrEqualTo(0.95));
        assertThat(share(platformGuide())).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void onlyLabelsOfPhaseSixAreLeftOut() {
        assertThat(table(6)).filteredOn(Row::isOmitted).extracting(Row::words)
                .containsOnly("Requirements:", "Compose decisions:");
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
        Map<Integer, String> written = new LinkedHashMap<>();
        PHASES.forEach(phase -> table(phase).forEach(row -> written.put(row.line(), row.words())));

        assertHoldEverySentence(written, sentences(document(DOCUMENT)));
    }

    @Test
    void theTableOfThePlatformGuideHoldsEverySentence() {
        Map<Integer, String> sentences = new LinkedHashMap<>();
        List<String> lines = lines(document(PLATFORM_GUIDE));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(".*[A-Za-z].*")) {
                sentences.put(i + 1, plain(lines.get(i)));
            }
        }
        Map<Integer, String> written = new LinkedHashMap<>();
        platformGuide().forEach(row -> written.put(row.line(), row.words()));

        assertHoldEverySentence(written, sentences);
    }

    private static Path document(String name) {
        Path document = CORPUS.resolveSibling("seeds").resolve(name);
        Assumptions.assumeTrue(Files.isRegularFile(document), () -> "no document at " + document);
        return document;
    }

    private static void assertHoldEverySentence(Map<Integer, String> written, Map<Integer, String> sentences) {
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
                found.put(i + 1, plain(line));
            }
        }
        return found;
    }

    private static String plain(String line) {
        return line.replaceFirst("^[\\s\\-*#>\\d.✅❌]+", "").replaceAll("\\*\\*|`", "").replaceAll("\\s+", " ");
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
        return table("/coverage/solutions-architect-phase-" + phase + ".yaml");
    }

    private static List<Row> platformGuide() {
        return table("/coverage/platform-guide.yaml");
    }

    private static List<Row> table(String file) {
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
        StandardChecks.all(Technologies.read(), ChoiceCatalog.read()).checks()
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
        Controls.read().frameworks().forEach(framework -> framework.controls()
                .forEach(control -> ids.add("control:" + control.id())));
        CHOICES.forEach(choice -> choices(choice, ids));
        FIELDS.forEach(type -> Stream.of(type.getRecordComponents())
                .forEach(field -> ids.add("field:" + type.getSimpleName() + "." + field.getName())));
        return ids;
    }

    /** The answers of a choice, and what each demands, counted from 1. */
    private static void choices(String file, Set<String> ids) {
        for (DataEntry option : DataEntry.allOf("choices/" + file + ".yaml")) {
            String name = file + "/" + option.text("id");
            ids.add("choice:" + name);
            for (int i = 1; i <= option.entries("demands").size(); i++) {
                ids.add("demand:" + name + "#" + i);
            }
        }
    }

    private static List<String> named(String file, String field) {
        return DataEntry.allOf(file).stream().map(entry -> entry.text(field)).toList();
    }
}
