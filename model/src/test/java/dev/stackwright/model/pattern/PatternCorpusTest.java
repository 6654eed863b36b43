package dev.stackwright.model.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.corpus.OracleRow;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ProjectSources;
import dev.stackwright.model.project.ResolveOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The stacks of real products against the patterns. Forty of them were read by eye when the totals were written. */
class PatternCorpusTest {

    private final PatternRecognition recognition = new PatternRecognition(Catalog.read(), Technologies.read());
    private final Corpus corpus = Corpus.orSkip();

    @Test
    void theStacksOfProductsAreRecognisedAsBefore() {
        Map<String, Integer> totals = new TreeMap<>();
        for (OracleRow row : corpus.rows()) {
            if (row.kind().equals("project")) {
                totals.merge(recognise(row).map(found -> found.pattern().id()).orElse("none"), 1, Integer::sum);
            }
        }

        System.out.println("Patterns of the products' stacks: " + totals);
        assertThat(totals).isEqualTo(Map.of("ai-service", 1, "data-pipeline", 49,
                "none", 154, "simple-api", 5, "three-tier", 33));
    }

    private Optional<PatternMatch> recognise(OracleRow row) {
        return recognition.of(ComposeProject.resolve(ProjectSources.ofDisk(),
                ResolveOptions.of(List.of(corpus.file(row))).withEnvironment(Map.of())));
    }
}
