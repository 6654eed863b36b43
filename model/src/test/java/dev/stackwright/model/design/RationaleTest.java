package dev.stackwright.model.design;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.merge.MergeChoice;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** Answers and decisions in the design file. */
class RationaleTest {

    private static final String TEXT = """
            {
              "schema": 1,
              "answers": {
                "data": ["relational"],
                "team": ["go", "python"]
              },
              "decisions": {
                "primary-database": {
                  "consequences": "Reports run on a replica.",
                  "context": "Orders need transactions.",
                  "criteria": [
                    {"id": "cost", "name": "Cost", "weight": 40},
                    {"id": "risk", "name": "Risk", "weight": 60}
                  ],
                  "date": "2026-11-21",
                  "options": [
                    {
                      "entry": "postgresql",
                      "name": "PostgreSQL",
                      "scores": {
                        "cost": {"note": "no licence", "score": 5},
                        "risk": {"score": 4}
                      }
                    },
                    {"name": "A file"}
                  ],
                  "outcome": "PostgreSQL",
                  "reason": "The team knows it.",
                  "status": "accepted",
                  "title": "Primary database"
                }
              }
            }
            """;

    @Test
    void decisionsAreWrittenOneFactALineAndComeBack() {
        DesignReading reading = DesignStore.read(TEXT);

        assertThat(reading.problem()).isEmpty();
        assertThat(DesignStore.write(reading.design())).isEqualTo(TEXT);
        Decision decision = reading.design().rationale().decisions().get("primary-database");
        assertThat(decision.status()).isEqualTo(Decision.Status.ACCEPTED);
        assertThat(decision.options().get(0).score("cost")).contains(new Decision.Score(5, "no licence"));
        assertThat(reading.design().rationale().answered("team")).containsExactly("go", "python");
    }

    @Test
    void anotherScoreChangesOneLine() {
        Design design = DesignStore.read(TEXT).design();
        Decision decision = design.rationale().decisions().get("primary-database");
        Decision changed = decision.withOptions(List.of(decision.options().get(0)
                .withScore("risk", new Decision.Score(2, "")), decision.options().get(1)));

        String after = DesignStore.write(design.withRationale(design.rationale()
                .withDecision("primary-database", changed)));

        assertThat(after).isEqualTo(TEXT.replace("\"risk\": {\"score\": 4}", "\"risk\": {\"score\": 2}"));
    }

    @Test
    void whatLaterVersionsAddToADecisionIsKept() {
        String later = TEXT.replace("\"date\": \"2026-11-21\"", "\"date\": \"2026-11-21\",\n"
                        + "      \"deciders\": [\"Ada\"]")
                .replace("\"weight\": 40}", "\"unit\": \"EUR\", \"weight\": 40}")
                .replace("{\"name\": \"A file\"}", "{\"link\": \"x\", \"name\": \"A file\"}")
                .replace("\"risk\": {\"score\": 4}", "\"risk\": {\"by\": \"Ada\", \"score\": 4}");

        Design design = DesignStore.read(later).design();
        assertThat(DesignStore.write(design)).isEqualTo(later);
        Decision decision = design.rationale().decisions().get("primary-database");
        Design changed = design.withRationale(design.rationale().withDecision("primary-database",
                decision.withTitle("Store")));
        assertThat(DesignStore.write(changed)).isEqualTo(later.replace("Primary database", "Store"));
        Design without = design.withRationale(design.rationale().withoutDecision("primary-database"));
        assertThat(DesignStore.write(without)).doesNotContain("decisions", "deciders");
    }

    @Test
    void aScoreOutOfItsRangeIsToldWithItsPlaceAndTheFileLeftAlone() {
        DesignReading reading = DesignStore.read(TEXT.replace("\"score\": 4", "\"score\": 7"));

        assertThat(reading.problem()).hasValueSatisfying(problem -> {
            assertThat(problem.message()).contains("a whole number from 1 to 5");
            assertThat(problem.place().line()).isEqualTo(22);
        });
    }

    @Test
    void numberEvidenceAndLinksStandOneFactALine() {
        String more = TEXT.replace("      \"options\": [\n", """
                      "evidence": {
                        "performance": ["Measured:", "40 orders a second."],
                        "security": "Read by the security lead."
                      },
                      "links": {
                        "later": ["x"],
                        "requirements": ["FR-2", "NFR-3"],
                        "services": ["api", "database"]
                      },
                      "number": 3,
                      "options": [
                """);

        Design design = DesignStore.read(more).design();

        assertThat(DesignStore.write(design)).isEqualTo(more);
        DecisionTrail trail = design.rationale().decisions().get("primary-database").trail();
        assertThat(trail.number()).contains(3);
        assertThat(trail.evidence("performance")).isEqualTo("Measured:\n40 orders a second.");
        assertThat(trail.linked(DecisionTrail.Link.REQUIREMENTS)).containsExactly("FR-2", "NFR-3");
    }

    @Test
    void linksFollowAServiceAndGoWithIt() {
        Design design = DesignStore.read(TEXT.replace("      \"options\": [\n",
                "      \"links\": {\"services\": [\"api\", \"db\"]},\n      \"options\": [\n")).design();

        Design renamed = design.renamed(ElementId.service("db"), ElementId.service("store"));
        assertThat(services(renamed)).containsExactly("api", "store");
        assertThat(services(renamed.without(ElementId.service("api")))).containsExactly("store");
    }

    private static SortedSet<String> services(Design design) {
        return design.rationale().decisions().get("primary-database").trail().linked(DecisionTrail.Link.SERVICES);
    }

    @Test
    void answersAreMergedAsSetsAndDecisionsWhole() {
        Design base = DesignStore.read(TEXT).design();
        Design mine = DesignStore.read(TEXT.replace("[\"go\", \"python\"]", "[\"python\"]")
                .replace("no licence", "free")).design();
        Design theirs = DesignStore.read(TEXT.replace("[\"go\", \"python\"]", "[\"go\", \"java\", \"python\"]")
                .replace("Primary database", "Store")).design();

        DesignMerge merge = DesignMerge.of(base, mine, theirs);

        assertThat(merge.conflicts()).singleElement().satisfies(conflict ->
                assertThat(conflict.path()).containsExactly("decisions", "primary-database"));
        Design merged = merge.design(List.of(MergeChoice.THEIRS));
        assertThat(merged.rationale().answered("team")).containsExactlyInAnyOrder("java", "python");
        assertThat(merged.rationale().decisions().get("primary-database").title()).isEqualTo("Store");
        assertThat(merged.rationale().decisions().get("primary-database").options().get(0).score("cost"))
                .contains(new Decision.Score(5, "no licence"));
    }
}
