package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EstimateCommandTest {

    @TempDir
    private Path folder;
    private Path shop;

    @BeforeEach
    void writeShop() throws IOException {
        Files.writeString(folder.resolve("compose.stackwright.json"), """
                {"schema": 1, "choices": {"sla": "99.95"}, "plans": {"free": {"choices": {"sla": "99.9"}}},
                 "operations": {"assumptions": {"services/api": 99.0}}}
                """);
        shop = Files.writeString(folder.resolve("compose.yaml"), """
                services:
                  web:
                    image: acme/web:1
                    ports: ["80:8080"]
                    depends_on: [api, db]
                  api:
                    image: acme/api:1
                    depends_on: [db]
                  db:
                    image: postgres:16
                  migrate:
                    image: acme/api:1
                """);
    }

    @Test
    void theSumCanBeRedoneByHand() {
        CommandRun run = CommandRun.of("estimate", shop, "--plan", "free");

        assertThat(run.status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(run.out()).isEqualTo("""
                %s, plan free: likely 98.78 %% (98.16 to 98.92).
                Down 107 hours a year, 8.89 hours a month, 17.5 minutes a day.
                Target 99.9 %%: missed by 97.9 hours a year.
                Weakest link: api, 99 %%.

                Through web: 98.78 %%, the product of
                                 COPIES  EACH   TOGETHER
                  Load balancer  1       99.99  99.99
                  web            1       99.95  99.95
                    api          1       99*    99
                      db         1       99.9   99.9
                    db                                    counted above
                  Zone           1       99.95  99.95
                  Region         1       99.99  99.99

                What would raise it most, one after the other:
                  2 replicas of api: 98.78 -> 99.77
                  replicate db to 2 containers: 99.77 -> 99.86
                  2 replicas of web: 99.86 -> 99.919

                RTO: nothing promised, about 240 minutes assumed (restore from a backup: db).
                RPO: nothing promised, no backup is recorded of db.

                Not counted:
                  migrate: Its name says that it is a step of setting up or keeping, which runs to its end.

                An estimate from assumptions, not a promise. * marks what the design assumes itself.
                """.formatted(shop));
    }

    @Test
    void everyPlanIsToldAgainstItsOwnTarget() {
        CommandRun run = CommandRun.of("estimate", shop);

        assertThat(run.out()).contains("PLAN  LIKELY  TARGET\n", "free  98.78   99.9    missed\n");
    }

    @Test
    void whatMeetsItsTargetEndsWell() throws IOException {
        Files.writeString(folder.resolve("compose.stackwright.json"), """
                {"schema": 1, "choices": {"sla": "99.9"}, "operations": {"assumptions":
                 {"service": 100, "web": 100, "postgresql": 100, "zone": 100, "region": 100}}}
                """);

        CommandRun run = CommandRun.of("estimate", shop);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Target 99.9 %: met.", "Weakest link: Load balancer, 99.99 %.");
    }

    @Test
    void scriptsGetFactorsAndTheTree() throws IOException {
        JsonNode told = new ObjectMapper().readTree(CommandRun.of("estimate", shop, "--format", "json").out());

        JsonNode design = told.path("estimates").get(0);
        double product = 1;
        for (JsonNode factor : design.path("factors")) {
            product *= factor.path("likely").asDouble() / 100;
        }
        assertThat(design.path("likely").asDouble() / 100).isCloseTo(product, within(1e-9));
        assertThat(design.path("met").asBoolean()).isFalse();
        assertThat(design.path("entries").get(0).path("needs").get(0).path("services").get(0).asText())
                .isEqualTo("api");
        assertThat(told.path("estimates").get(1).path("plan").asText()).isEqualTo("free");
    }

    @Test
    void aPlanThatIsNotThereIsRefused() {
        CommandRun run = CommandRun.of("estimate", shop, "--plan", "gold");

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).contains("has no plan 'gold'. Its plans: free.");
    }
}
