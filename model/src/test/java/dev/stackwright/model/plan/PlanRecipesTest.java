package dev.stackwright.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.RenameVariable;
import dev.stackwright.model.text.TextDocument;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRecipesTest {

    private static final String PRO = """
            {
              "schema": 1,
              "plans": {
                "Pro": {
                  "choices": {
                    "tenancy": "siloed"
                  },
                  "laterField": 7,
                  "price": "49 EUR a month",
                  "sizing": {
                    "services/db": {"replicas": 2}
                  },
                  "values": {
                    "WORKERS": "4"
                  }
                }
              }
            }
            """;

    private static Snapshot snapshot(String design) {
        return Snapshot.of(TextDocument.of("services:\n  db:\n    image: postgres:16\n"),
                DesignStore.read(design).design());
    }

    private static Edit edit(String design, Recipe recipe) {
        assertThat(recipe.on(snapshot(design))).isInstanceOf(Outcome.Ready.class);
        return ((Outcome.Ready) recipe.on(snapshot(design))).edit();
    }

    private static String after(String design, Recipe recipe) {
        Edit edit = edit(design, recipe);
        assertThat(edit.changesText()).isFalse();
        return DesignStore.write(edit.design().orElseThrow());
    }

    private static String code(String design, Recipe recipe) {
        assertThat(recipe.on(snapshot(design))).isInstanceOf(Outcome.Refusal.class);
        return ((Outcome.Refusal) recipe.on(snapshot(design))).code();
    }

    @Test
    void plansAreAddedTogetherAndSayNothing() {
        AddPlans recipe = new AddPlans(List.of("Free", " Enterprise "));

        assertThat(edit(PRO, recipe).title()).isEqualTo("Add plans Free, Enterprise");
        assertThat(after("{\"schema\": 1}", recipe)).isEqualTo("""
                {
                  "schema": 1,
                  "plans": {
                    "Enterprise": {},
                    "Free": {}
                  }
                }
                """);
    }

    @Test
    void aRenamedPlanKeepsEverythingAndWhatLaterVersionsWrote() {
        assertThat(after(PRO, new RenamePlan("Pro", "Team"))).isEqualTo(PRO.replace("\"Pro\"", "\"Team\""));
    }

    @Test
    void aPlanMayChangeTheCaseOfItsOwnLetters() {
        assertThat(after(PRO, new RenamePlan("Pro", "PRO"))).isEqualTo(PRO.replace("\"Pro\"", "\"PRO\""));
    }

    @Test
    void aDuplicateSaysAllTheFirstOneSays() {
        Design design = DesignStore.read(PRO).design();
        DuplicatePlan recipe = DuplicatePlan.of("Pro", design);

        Design after = DesignStore.read(after(PRO, recipe)).design();

        assertThat(recipe.name()).isEqualTo("Pro 2");
        assertThat(after.plans().get("Pro 2")).isEqualTo(after.plans().get("Pro"));
        assertThat(DesignStore.write(after)).containsPattern("(?s)laterField.*laterField");
    }

    @Test
    void aRemovedPlanLeavesNothing() {
        assertThat(after(PRO, new RemovePlan("Pro"))).isEqualTo("""
                {
                  "schema": 1
                }
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "PRICE       |    | 59 EUR         | \"price\": \"59 EUR\"",
        "FEATURE     | sso | yes           | \"features\": [\"sso\"]",
        "METERING    |    | API calls, storage,| \"metering\": [\"API calls\", \"storage\"]",
        "LIMIT       | seats | 50          | \"seats\": \"50\"",
        "SLA         |    | 99.99          | \"sla\": \"99.99\"",
        "REGIONS     |    | gcp, aws/eu-central-1 | \"regions\": [\"aws/eu-central-1\", \"gcp\"]",
        "RTO         |    | 0060           | \"rtoMinutes\": 60",
        "STORAGE     | db | 100            | \"services/db\": {\"replicas\": 2, \"storageGb\": 100}",
        "VALUE       | LEVEL | info        | \"LEVEL\": \"info\""})
    void aFactIsWrittenAndReadBack(PlanEntry entry, String subject, String text, String line) {
        String of = Optional.ofNullable(subject).orElse("");
        String after = after(PRO, SetPlanEntry.written("Pro", entry, of, text));

        assertThat(after).contains(line);
        String kept = entry.of(DesignStore.read(after).design().plans().get("Pro"), of).orElseThrow();
        assertThat(code(after, SetPlanEntry.written("Pro", entry, of, kept))).isEqualTo("no-change");
        assertThat(after(after, SetPlanEntry.written("Pro", entry, of, "")))
                .isEqualTo(entry == PlanEntry.PRICE ? PRO.replace("      \"price\": \"49 EUR a month\",\n", "") : PRO);
    }

    @Test
    void severalPlansTakeAFactInOneStep() {
        String two = after(PRO, AddPlans.named("Free"));
        SetPlanEntry recipe = new SetPlanEntry(List.of("Free", "Pro"), PlanEntry.FEATURE, "export",
                Optional.of("yes"));

        assertThat(edit(two, recipe).title()).isEqualTo("Set feature export of plans Free, Pro");
        assertThat(after(two, recipe)).containsPattern("(?s)export.*export");
    }

    @Test
    void valuesFollowAVariableThatIsRenamed() {
        Snapshot before = Snapshot.of(TextDocument.of("services:\n  db:\n    image: postgres:${WORKERS:-1}\n"),
                DesignStore.read(PRO).design());

        Edit edit = ((Outcome.Ready) new RenameVariable("WORKERS", "HANDS").on(before)).edit();

        assertThat(DesignStore.write(edit.design().orElseThrow())).isEqualTo(PRO.replace("WORKERS", "HANDS"));
    }

    @Test
    void anEmptyValueOfAVariableIsAValue() {
        assertThat(after(PRO, new SetPlanEntry(List.of("Pro"), PlanEntry.VALUE, "WORKERS", Optional.of(""))))
                .contains("\"WORKERS\": \"\"");
    }

    @Test
    void whatCannotBeDoneSaysWhy() {
        assertThat(code(PRO, AddPlans.named("pro"))).isEqualTo("plan-exists");
        assertThat(code(PRO, AddPlans.named(" "))).isEqualTo("blank");
        assertThat(code(PRO, new AddPlans(List.of("Free", "free")))).isEqualTo("plan-exists");
        assertThat(code(PRO, new RenamePlan("Free", "Basic"))).isEqualTo("no-such-plan");
        assertThat(code(PRO, new RenamePlan("Pro", "Pro"))).isEqualTo("no-change");
        assertThat(code(PRO, new RemovePlan("pro"))).isEqualTo("no-such-plan");
        assertThat(code(PRO, SetPlanEntry.written("Pro", PlanEntry.REPLICAS, "db", "-2"))).isEqualTo("not-a-number");
    }
}
