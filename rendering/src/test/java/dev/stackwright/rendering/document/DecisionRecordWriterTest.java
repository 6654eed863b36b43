package dev.stackwright.rendering.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.decision.RecordDecision;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.design.Confirmation;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.DecisionTrail;
import dev.stackwright.model.design.DecisionTrail.Link;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.testing.WorkedExample;
import dev.stackwright.model.workspace.Workspace;
import dev.stackwright.rendering.handoff.HandoffInput;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Decisions leave as numbered records that say what they answer to. */
class DecisionRecordWriterTest {

    private static final String DATABASE = "adr/0002-primary-database.md";
    private final Design design = WorkedExample.snapshot().design();

    @Test
    void aRecordSaysWhyAgainstWhatAndWithWhichConsequence() {
        assertThat(files(design).get(DATABASE))
                .startsWith("# 0002 Primary database\n\n- Status: accepted\n- Date: 2026-08-27\n")
                .contains("- Answers to: FR-2 (Confirm and record an order), NFR-3 (",
                        "- Shapes: api, database\n",
                        "- PostgreSQL: 4.50 of 5 points\n- MongoDB: 3.50 of 5 points\n",
                        "| Criterion | Weight | PostgreSQL | MongoDB |",
                        "## Decision\n\n**PostgreSQL**: Schemas for tenants, and the team knows it.\n",
                        "## Consequences\n\nMigrations run for each tenant.\n");
        assertThat(files(design).get("adr/0001-architecture-style.md"))
                .contains("Given up for it:\n\n- Scalability: 3 of 5 points, Microservices has 5\n");
    }

    @Test
    void theIndexLeadsToEveryRecordByDate() {
        assertThat(files(design)).containsOnlyKeys("adr/README.md", "adr/0001-architecture-style.md", DATABASE);
        assertThat(files(design).get("adr/README.md"))
                .contains("| [0001](0001-architecture-style.md) | Architecture style | Modular monolith | accepted |",
                        "| [0002](0002-primary-database.md) | Primary database | PostgreSQL |",
                        "No record answers to these requirements: FR-1, FR-3, NFR-1, NFR-2, CON-1, CON-2.");
    }

    @Test
    void aSupersededRecordLeadsToTheOneThatNamesIt() {
        Decision first = design.rationale().decisions().get("primary-database");
        Decision second = first.withTitle("Store of orders").withDate(LocalDate.of(2026, 9, 1))
                .withContext("Takes the place of primary-database.");

        Map<String, String> files = files(design.withRationale(design.rationale()
                .withDecision("primary-database", first.withStatus(Decision.Status.SUPERSEDED))
                .withDecision("order-store", second)));

        assertThat(files.get(DATABASE))
                .contains("- Status: superseded by [0003 Store of orders](0003-store-of-orders.md)\n");
    }

    @Test
    void whatTookAPlaceIsLinkedBothWaysAndTheOldTextStays() {
        Decision first = design.rationale().decisions().get("primary-database");
        Decision second = first.withTitle("Store of orders").withDate(LocalDate.of(2020, 1, 1))
                .withTrail(DecisionTrail.NONE.with(Link.SUPERSEDES, "primary-database")
                        .with(Link.DECISIONS, "architecture-style"));
        Workspace workspace = new Workspace(WorkedExample.snapshot());
        workspace.perform(new RecordDecision("order-store", second));
        Map<String, String> files = files(workspace.snapshot().design());

        assertThat(files.get(DATABASE)).startsWith("# 0002 Primary database\n\n"
                        + "- Status: superseded by [0003 Store of orders](0003-store-of-orders.md)\n")
                .contains("**PostgreSQL**: Schemas for tenants, and the team knows it.");
        assertThat(files.get("adr/0003-store-of-orders.md"))
                .contains("- Takes the place of [0002 Primary database](0002-primary-database.md)\n",
                        "- See also: [0001 Architecture style](0001-architecture-style.md)\n");
        assertThat(files.get("adr/0001-architecture-style.md"))
                .contains("- See also: [0003 Store of orders](0003-store-of-orders.md)\n");
        assertThat(files.get("adr/README.md")).contains("superseded by [0003](0003-store-of-orders.md) |");
        StackFacts facts = facts(workspace.snapshot());
        assertThat(facts.standing()).extracting(DecisionFacts::id).containsExactly("architecture-style",
                "order-store");
        assertThat(facts.decision("primary-database")).extracting(DecisionFacts::id).containsExactly("order-store");
        assertThat(new Traceability(facts).lines().lines())
                .contains("{\"type\":\"link\",\"decision\":\"order-store\",\"supersedes\":\"primary-database\"}",
                        "{\"type\":\"link\",\"decision\":\"order-store\",\"related\":\"architecture-style\"}");
    }

    @Test
    void evidenceIsShownPointByPointAndWhatIsMissingIsAsked() {
        Decision decision = design.rationale().decisions().get("primary-database");
        Design more = design.withRationale(design.rationale().withDecision("primary-database",
                decision.withTrail(decision.trail().with(Link.RISKS, "RISK-2").with(Link.SERVICES, "cache")
                        .withEvidence("security", "Row access\nis tested."))));

        assertThat(files(more).get(DATABASE))
                .contains("- Shapes: api, database, cache\n",
                        "- Risks: RISK-2 (The database becomes the bottleneck on Monday mornings)\n",
                        "- **Alternatives**: 2 options are weighed by Reliability, Cost.\n",
                        "- **Risks**: The risk register says what is done about RISK-2.\n",
                        "- **Security**: Row access is tested.\n",
                        "Not shown yet:\n\n- Requirements: Which requirements call for it");
        assertThat(facts(of(more)).questions()).extracting(OpenQuestion::text).contains("The decision Primary database"
                + " is accepted without evidence on requirements, performance, feasibility.");
        assertThat(new Traceability(facts(of(more))).lines().lines()).contains(
                "{\"type\":\"evidence\",\"decision\":\"primary-database\",\"point\":\"security\",\"state\":\"given\","
                        + "\"text\":\"Row access\\nis tested.\"}");
    }

    @Test
    void withoutDecisionsThereIsNoRecord() {
        assertThat(new DecisionRecordWriter(new SectionTemplates(Optional.empty()),
                facts(Snapshot.of("services:\n  web:\n    image: nginx:1.27\n"))).files()).isEmpty();
    }

    @Test
    void traceabilityHasALineForEachThingThatIsKnown() {
        Design more = design.withConfirmation("images-pinned", new Confirmation("Ada \"A\"", LocalDate.of(2026, 9, 3),
                "abc")).withAcceptance(new Acceptance("sla-replicas", Optional.empty(), "Ben", "One is enough",
                Optional.of(LocalDate.of(2027, 1, 1))));

        assertThat(new Traceability(facts(of(more))).lines().lines())
                .contains("{\"type\":\"requirement\",\"id\":\"FR-2\",\"text\":\"Confirm and record an order\","
                                + "\"services\":[\"api\",\"database\"]}",
                        "{\"type\":\"decision\",\"id\":\"primary-database\",\"record\":\"0002\","
                                + "\"title\":\"Primary database\",\"status\":\"accepted\",\"date\":\"2026-08-27\","
                                + "\"outcome\":\"PostgreSQL\",\"requirements\":[\"FR-2\",\"NFR-3\"],"
                                + "\"services\":[\"api\",\"database\"]}",
                        "{\"type\":\"link\",\"decision\":\"primary-database\",\"requirement\":\"FR-2\"}",
                        "{\"type\":\"confirmation\",\"point\":\"images-pinned\",\"by\":\"Ada \\\"A\\\"\","
                                + "\"on\":\"2026-09-03\"}",
                        "{\"type\":\"acceptance\",\"check\":\"sla-replicas\",\"by\":\"Ben\","
                                + "\"reason\":\"One is enough\",\"until\":\"2027-01-01\"}")
                .allMatch(line -> line.startsWith("{\"type\":\"") && line.endsWith("}"));
    }

    private static Map<String, String> files(Design design) {
        return new DecisionRecordWriter(new SectionTemplates(Optional.empty()), facts(of(design))).files();
    }

    private static Snapshot of(Design design) {
        return Snapshot.of(WorkedExample.snapshot().text(), design);
    }

    private static StackFacts facts(Snapshot snapshot) {
        return new StackFacts(new HandoffInput(snapshot, "Orderly", "compose.yaml", Technologies.read(),
                ChoiceCatalog.read(), LocalDate.of(2026, 1, 1)), BriefCatalog.read());
    }
}
