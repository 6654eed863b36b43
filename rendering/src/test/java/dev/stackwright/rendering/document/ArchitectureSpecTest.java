package dev.stackwright.rendering.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.starter.Starter;
import dev.stackwright.model.starter.Starters;
import dev.stackwright.model.testing.WorkedExample;
import dev.stackwright.rendering.handoff.HandoffInput;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The architecture specification has the eleven sections of Architecture Designer, and each speaks of this stack. */
class ArchitectureSpecTest {

    private static final String SHOP = """
            services:
              orders:
                image: example.org/orders:1.2
                depends_on: [store]
                deploy: {resources: {limits: {cpus: "1", memory: 512M}}}
              billing:
                image: example.org/billing:3.4
                depends_on: [orders]
              store:
                image: postgres:17
            """;

    private final String document = write(WorkedExample.snapshot());

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            1. Architecture overview => person2 -->|"Uses the shop front"| system
            1. Architecture overview => service3 -->|"AMQP"| service7
            1. Architecture overview => service3c1["Orders, Spring Boot"]
            2. Architecture style decision => - Scalability: 3 of 5 points, Microservices has 5
            2. Architecture style decision => api and forecaster share database
            3. Technology stack => | database | PostgreSQL | 17-alpine |
            3. Technology stack => - Primary database: **PostgreSQL** rather than MongoDB.
            4. Component architecture => | Orders | Spring Boot | Proposes and records orders |
            5. Deployment options => add up to 9 cores and 12.75 GB of memory.
            5. Deployment options => - Price: Server with 8 cores and 32 GB, 65 EUR a month, as of 2026-10-01
            5. Deployment options => the general estimate of 2025 is 200 to 1000 USD a month
            5. Deployment options => | database | Amazon RDS for PostgreSQL | Cloud SQL for PostgreSQL |
            6. Communication patterns => | api | queue | Asks for a forecast | AMQP | not encrypted |
            7. Security architecture => | data | api, forecaster, database, cache, queue | none |
            7. Security architecture => | A connection to a store says nothing of TLS (5 places) | api, forecaster |
            8. Scalability strategy => | api | automatic | 2 | 2 | 8 | processor above 70 % |
            9. Monitoring and observability => They go to Loki and are kept for 30 days.
            10. Disaster recovery => queue: up to 24 hours may be lost between two backups
            11. Traceability => | Primary database | PostgreSQL | FR-2, NFR-3 | api, database |
            """)
    void everySectionSaysWhatIsKnown(String section, String content) {
        assertThat(sectionOf(section, document)).contains(content);
    }

    @Test
    void aBareStackAsksInsteadOfFilling() {
        String bare = write(Snapshot.of("services:\n  web:\n    image: nginx:1.27\n"));

        assertThat(bare).contains("## 2. Architecture style decision\n\n" + DocumentWriter.UNDECIDED)
                .contains("- Architecture style decision: Monolith, modular monolith or microservices, and why?"
                        + " Could be answered by engineering.")
                .contains("- Disaster recovery: How much may be lost, and how does it come back?")
                .contains("Without limits its size cannot be told; they are missing for web.");
    }

    @Test
    void whatTiesAServiceToItsHostStandsInTheWayOfAPlatform() {
        String tied = write(Snapshot.of("""
                services:
                  agent:
                    image: example.org/agent:1
                    privileged: true
                    volumes: ["/var/run/docker.sock:/var/run/docker.sock", "./conf:/etc/agent"]
                """));

        assertThat(tied).contains("- In the way: agent runs privileged.",
                "- In the way: agent controls Docker through its socket.",
                "- In the way: agent mounts ./conf of its host.");
    }

    @Test
    void eachStarterHasADocumentOfItsOwnServices() {
        List<Starter> starters = Starters.read().all().subList(0, 2);
        List<String> documents = starters.stream().map(starter -> write(starter.stack())).toList();

        assertThat(sectionOf("3. Technology stack", documents.get(0)))
                .isNotEqualTo(sectionOf("3. Technology stack", documents.get(1)));
        for (Starter starter : starters) {
            String stack = sectionOf("3. Technology stack", documents.get(starters.indexOf(starter)));
            assertThat(starter.stack().compose().services()).isNotEmpty().allSatisfy(service ->
                    assertThat(stack).contains("| " + service.name() + " |"));
        }
    }

    @Test
    void swappedNamesChangeNothingButTheNames() {
        String before = write(Snapshot.of(SHOP));
        String after = write(Snapshot.of(swapped(SHOP)));

        assertThat(after).isNotEqualTo(before);
        assertThat(words(swapped(after))).isEqualTo(words(before));
    }

    @Test
    void nothingOfATemplateIsLeftOver() {
        assertThat(document.replaceAll("(?s)```.*?```|`[^`\n]*`", "code")).doesNotContain("${", "{{", "TODO", "TBD")
                .doesNotContainPattern("\n\n\n");
    }

    private static String swapped(String text) {
        return text.replace("orders", "*").replace("billing", "orders").replace("*", "billing");
    }

    /** The words of all lines whatever their order, since lists follow the names. */
    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).sorted().toList();
    }

    private static String sectionOf(String title, String document) {
        List<String> parts = Pattern.compile("(?m)^## ").splitAsStream(document).toList();
        return parts.stream().filter(part -> part.startsWith(title + "\n")).findFirst().orElseThrow();
    }

    private static String write(Snapshot snapshot) {
        BriefCatalog brief = BriefCatalog.read();
        StackFacts facts = new StackFacts(new HandoffInput(snapshot, "Orderly", "compose.yaml", Technologies.read(),
                ChoiceCatalog.read(), LocalDate.of(2026, 1, 1)), brief);
        return new DocumentWriter(new SectionTemplates(Optional.empty()), facts, brief)
                .write(DocumentCatalog.read().document("architecture_spec").orElseThrow()).get(0).markdown();
    }
}
