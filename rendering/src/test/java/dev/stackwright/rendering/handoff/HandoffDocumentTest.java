package dev.stackwright.rendering.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Rationale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HandoffDocumentTest {

    @Test
    void theShopsDocumentIsAsApproved() {
        assertThat(HandoffDocument.of(Samples.shop())).isEqualTo(Samples.approved("HANDOFF.md"));
    }

    @Test
    void theSameStackGivesTheSameDocument() {
        assertThat(HandoffDocument.of(Samples.shop())).isEqualTo(HandoffDocument.of(Samples.shop()));
    }

    @Test
    void whatIsUndecidedIsSaidAndAsked() {
        String document = HandoffDocument.of(Samples.input("services: {web: {image: 'nginx:1.27'}}", Design.EMPTY));

        assertThat(document).contains("Not decided; see the open questions.",
                "- How do customers share the stack? Could be answered by product and architecture.",
                "Tenancy: not decided");
    }

    @Test
    void whatTheFileNeedsAndDoesNotBringIsNamed() {
        String document = HandoffDocument.of(Samples.input("""
                services:
                  web:
                    build: ./web
                    env_file: [web.env, {path: ./more.env, required: false}]
                    volumes: ["./conf:/etc/web:ro", "data:/data", "/etc/hosts:/hosts"]
                volumes: {data: {}}
                """, Design.EMPTY));

        assertThat(document).contains("- Named by it, and not in this handoff: `web.env` (line 4), `./more.env`"
                + " (line 4), `./web` (line 3), `./conf` (line 5). Ask the sender");
    }

    @Test
    void aWorkerThatNobodyCallsStandsBesideWhatReachesTheSameStores() {
        assertThat(HandoffDocument.of(Samples.input("""
                services:
                  gateway: {image: 'traefik:v3.3', ports: ['80:80'], depends_on: [web]}
                  web: {image: 'acme/web:1', depends_on: [api]}
                  api: {image: 'acme/api:1', depends_on: [db]}
                  worker: {image: 'acme/worker:1', depends_on: [db]}
                  db: {image: 'postgres:17'}
                """, Design.EMPTY))).contains("gateway (Traefik) \u2192 web \u2192 api + worker \u2192 db (PostgreSQL)\n");
    }

    @Test
    void plansAreNamedWhereTheyDiffer() {
        Design design = Design.EMPTY.withChoices(Choices.UNDECIDED.withSla(Optional.of("99.9")))
                .withPlanChoices("Enterprise", Choices.UNDECIDED.withSla(Optional.of("99.99")));

        assertThat(HandoffDocument.of(Samples.input("services: {web: {image: 'nginx:1.27'}}", design)))
                .contains("SLA: 99.9 %; 99.99 % in plan Enterprise", "Plans: Enterprise", "Concerns Enterprise.",
                        "99.9 % allows 8.76 hours of downtime a year", "99.99 % allows 52.6 minutes");
    }

    @Test
    void anAcceptedFindingIsListedWithWhoAndWhy() {
        Design design = Design.EMPTY.withAcceptance(new Acceptance("image-tag-floating",
                Optional.of(ElementId.service("web")), "Ada", "Only for the demo", Optional.of(Samples.TODAY)));

        assertThat(HandoffDocument.of(Samples.input("services: {web: {image: nginx}}", design)))
                .contains("## Accepted findings", "Accepted by Ada until 2026-11-20: Only for the demo")
                .doesNotContain("(`image-tag-floating`)");
    }

    @Test
    void aFileThatCannotBeReadStillGivesADocument() {
        assertThat(HandoffDocument.of(Samples.input("services:\n  web: [", Design.EMPTY)))
                .contains("# Handoff: Shop", "yaml-syntax");
        assertThat(HandoffDocument.of(Samples.input("", Design.EMPTY))).contains("The stack has no service.");
    }

    @Test
    void decisionsAreRecordedWithTheirArithmetic() {
        Decision decision = new Decision("Primary database", LocalDate.of(2026, 11, 21), Decision.Status.ACCEPTED,
                "Orders need transactions.", List.of(new Decision.Criterion("cost", "Cost", 40),
                        new Decision.Criterion("risk", "Risk", 60)),
                List.of(Decision.Option.unjudged("PostgreSQL", Optional.of("postgresql"))
                                .withScore("cost", new Decision.Score(5, "no licence"))
                                .withScore("risk", new Decision.Score(4, "")),
                        Decision.Option.unjudged("A | B", Optional.empty())), Optional.of("PostgreSQL"),
                "The team knows it.", "");
        Design design = Design.EMPTY.withRationale(Rationale.NONE.withDecision("primary-database", decision));

        assertThat(HandoffDocument.of(Samples.input("services: {web: {image: 'nginx:1.27'}}", design))).contains("""
                ## Decisions

                ### Primary database

                2026-11-21, accepted.

                Context: Orders need transactions.

                | Criterion | Weight | PostgreSQL | A \\| B |
                | --- | --- | --- | --- |
                | Cost | 40 | 5 | \u2013 |
                | Risk | 60 | 4 | \u2013 |
                | **Total** | 100 | **4.40** | not judged yet |

                - PostgreSQL: 40 \u00d7 5 + 60 \u00d7 4 = 440 of 500.
                - PostgreSQL, Cost, 5: no licence

                Outcome: **PostgreSQL**. The team knows it.

                Consequences: Not written yet.

                ## Findings that stand open
                """);
    }

    @Test
    void aProposedDecisionIsAnOpenQuestion() {
        Decision decision = new Decision("Queue", LocalDate.of(2026, 11, 21), Decision.Status.PROPOSED, "", List.of(),
                List.of(), Optional.empty(), "", "");
        Design design = Design.EMPTY.withRationale(Rationale.NONE.withDecision("queue", decision));

        assertThat(HandoffDocument.of(Samples.input("services: {web: {image: 'nginx:1.27'}}", design)))
                .contains("- The decision Queue is proposed and not accepted yet. Could be answered by");
    }

    @Test
    void theComplianceTellsWhatIsOpenAndWhoAnswersForWhat() {
        Design design = Design.EMPTY.withChoices(Choices.UNDECIDED.withCompliance(Set.of("gdpr")))
                .withAcceptance(new Acceptance("gdpr.art-28", Optional.empty(), "Ada", "Signed by all processors",
                        Optional.of(Samples.TODAY.plusDays(30))));

        assertThat(HandoffDocument.of(Samples.input("services: {web: {image: 'nginx:1.27'}}", design)))
                .contains("24 controls of GDPR (Regulation (EU) 2016/679): ", " open, 1 accepted, ",
                        "GDPR, open: ", "Article 7 (Consent is managed)",
                        "Article 28 Processors are bound by contract: accepted by Ada until 2026-12-20: Signed by all")
                .doesNotContain("Article 28 (");
    }
}
