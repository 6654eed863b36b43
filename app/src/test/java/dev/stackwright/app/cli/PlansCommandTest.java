package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlansCommandTest {

    private static final String STACK = """
            services:
              api:
                image: acme/api:1
                environment:
                  PASSWORD: ${SHOP_PASSWORD:-hunter2}
                deploy:
                  replicas: ${SHOP_APIS:-1}
              db:
                image: postgres:16
            """;

    @TempDir
    private Path folder;
    private Path shop;

    @BeforeEach
    void writeShop() throws IOException {
        shop = Files.writeString(folder.resolve("compose.yaml"), STACK);
    }

    private String design() throws IOException {
        return Files.readString(folder.resolve("compose.stackwright.json"));
    }

    private CommandRun edit(Object... words) {
        Object[] all = new Object[words.length + 2];
        all[0] = "edit";
        all[1] = shop;
        System.arraycopy(words, 0, all, 2, words.length);
        return CommandRun.of(all);
    }

    private void addPlans() {
        assertThat(edit("add-plan", "Free", "Pro").status()).isZero();
        assertThat(edit("set-plan", "Pro", "price=49 EUR", "limit.seats=50", "sla=99.95", "machine.db=r5.large",
                "replicas.db=2", "storage.db=100", "value.SHOP_APIS=3").status()).isZero();
    }

    @Test
    void plansStandSideBySideWithoutSecrets() {
        addPlans();

        assertThat(CommandRun.of("plans", shop).out()).isEqualTo("""
                FACT                         DESIGN    Free      Pro
                Price                        -         -         49 EUR
                Limit seats                  -         -         50
                SLA                          -         -         99.95 %
                api: replicas                1         (1)       (3)
                db: machine                  -         -         r5.large
                db: replicas                 1         (1)       2
                db: storage in GB            -         -         100
                Variable SHOP_PASSWORD       (secret)  (secret)  (secret)
                Variable SHOP_APIS           1         (1)       3
                Containers                   2         2         5
                vCPU                         0         0         4
                Memory                       0 GB      0 GB      32 GB
                Storage                      0 GB      0 GB      200 GB
                Not counted, without a size  api, db   api, db   api
                """);
    }

    @Test
    void theComparisonForScriptsTellsWhatIsTheirOwn() throws IOException {
        addPlans();

        String out = CommandRun.of("plans", shop, "--format", "json").out();
        JsonNode pro = new ObjectMapper().readTree(out).path("plans").get(1);

        assertThat(out).doesNotContain("hunter2");
        assertThat(pro.path("name").asText()).isEqualTo("Pro");
        assertThat(pro.path("facts").toString()).contains(
                "{\"fact\":\"sla\",\"value\":\"99.95\",\"own\":true,\"group\":\"choices\"}",
                "{\"fact\":\"replicas\",\"of\":\"api\",\"value\":\"3\",\"own\":false,\"group\":\"sizes\"}");
        assertThat(pro.path("totals").path("memoryGb").asText()).isEqualTo("32");
    }

    @Test
    void aStackWithoutPlansSaysHowToAddOne() {
        assertThat(CommandRun.of("plans", shop).out()).contains("there are no plans").contains("add-plan");
    }

    @Test
    void plansAreRenamedDuplicatedAndRemoved() throws IOException {
        addPlans();

        assertThat(edit("rename-plan", "Pro", "Team").status()).isZero();
        assertThat(edit("duplicate-plan", "Team", "Enterprise").status()).isZero();
        assertThat(edit("remove-plan", "Free").status()).isZero();

        assertThat(design()).contains("\"Team\"", "\"Enterprise\"").doesNotContain("Free", "\"Pro\"");
        assertThat(Files.readString(shop)).isEqualTo(STACK);
    }

    @Test
    void scalingAndBackupsAreWrittenInOneStep() throws IOException {
        assertThat(edit("set-scaling", "api", "automatic", "--min", "2", "--max", "8").status()).isZero();
        assertThat(edit("set-backup", "db", "--every", "6h", "--keep", "30d").status()).isZero();

        assertThat(design()).contains(
                "\"services/api\": {\"maximum\": 8, \"minimum\": 2, \"mode\": \"automatic\"}",
                "\"services/db\": {\"periodHours\": 6, \"retentionDays\": 30}");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsWritten() {
        assertThat(edit("set-plan", "Pro", "colour=red").err()).contains("colour=red").contains("price");
        assertThat(edit("set-plan", "Pro", "limit=5").err()).contains("limit.NAME");
        assertThat(edit("set-plan", "Pro", "price=5").err()).contains("There is no plan 'Pro'");
        assertThat(edit("set-backup", "db", "--every", "often").err()).contains("'often'");
        assertThat(edit("set-backup", "db").err()).contains("Say what to set");
        assertThat(folder.resolve("compose.stackwright.json")).doesNotExist();
    }
}
