package dev.stackwright.rendering.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.testing.WorkedExample;
import dev.stackwright.rendering.handoff.HandoffInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The system design document has the sixteen sections of System Architect, and each speaks of this stack. */
class SystemDesignTest {

    private final String document = write(WorkedExample.snapshot());

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            1. Executive summary => Tenancy: Hybrid tenancy
            2. Background and context => Small shops order by feeling
            3. Requirements => | FR-2 | Confirm and record an order | Must have | api, database |
            4. High-level architecture => Modular monolith: One team; only the forecaster scales apart.
            5. Detailed component design => ### 5.4 forecaster
            6. Data design => | ENT-1 | Order | database
            7. API design => Problem details as in RFC 9457.
            8. Infrastructure and deployment => | api | automatic | 2 | 8 | processor above 70 % |
            9. Security design => OpenID Connect
            10. Observability => Logs go to Loki and are kept for 30 days.
            11. Performance optimization => Forecasts lie in the cache for an hour
            11. Performance optimization => ### 11.3 Background work
            12. Trade-offs and design decisions => **Chosen**: PostgreSQL (accepted, 2026-08-27)
            13. Risks and mitigation => Cache proposals on Sunday night
            14. Future considerations => Forecasts for events and weather.
            15. Open questions => Could be answered by
            16. Appendices => What Orderly suggests a shop to order for a week
            """)
    void everySectionSaysWhatIsKnown(String section, String content) {
        assertThat(sectionOf(section)).contains(content);
    }

    @Test
    void theHeaderNamesAuthorStatusAndReviewers() {
        assertThat(document).contains("- Author: Ada Rossi\n- Status: In review\n"
                + "- Reviewers: Ben Okoye (Principal engineer)\n");
    }

    @Test
    void aBareStackAsksInsteadOfFilling() {
        String bare = write(Snapshot.of("services:\n  web:\n    image: nginx:1.27\n"));

        assertThat(bare).contains("## 2. Background and context\n\n" + DocumentWriter.UNDECIDED)
                .contains("- Risks and mitigation: What may go wrong, and what is done about it?"
                        + " Could be answered by engineering.");
    }

    @Test
    void nothingOfATemplateIsLeftOver() {
        assertThat(document.replaceAll("(?s)```.*?```|`[^`\n]*`", "")).doesNotContain("${", "{{", "TODO", "TBD")
                .doesNotContainPattern("\n\n\n");
    }

    private String sectionOf(String title) {
        List<String> parts = Pattern.compile("(?m)^## ").splitAsStream(document).toList();
        return parts.stream().filter(part -> part.startsWith(title + "\n")).findFirst().orElseThrow();
    }

    private static String write(Snapshot snapshot) {
        BriefCatalog brief = BriefCatalog.read();
        StackFacts facts = new StackFacts(new HandoffInput(snapshot, "Orderly", "compose.yaml", Technologies.read(),
                ChoiceCatalog.read(), LocalDate.of(2026, 1, 1)), brief);
        return new DocumentWriter(new SectionTemplates(Optional.empty()), facts, brief)
                .write(DocumentCatalog.read().document("system_design").orElseThrow()).get(0).markdown();
    }
}
