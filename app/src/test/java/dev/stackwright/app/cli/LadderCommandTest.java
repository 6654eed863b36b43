package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stackwright.app.docker.ComposeClient;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LadderCommandTest {

    private static final String SHOP = """
            services:
              app:
                image: acme/api:1.0   # keep this
                ports:
                  - "8080:8080"
                environment:
                  DATABASE_URL: postgres://db:5432/shop
                depends_on:
                  - db
              db:
                image: postgres:16
                volumes:
                  - data:/var/lib/postgresql/data
            volumes:
              data:
            """;

    @TempDir
    private Path folder;

    private Path shop;

    @BeforeEach
    void writeShop() throws IOException {
        shop = folder.resolve("compose.yaml");
        Files.writeString(shop, SHOP);
    }

    @Test
    void theTextTellsPatternPlacesAndWhatTheNextStepAsks() {
        CommandRun run = CommandRun.of("ladder", shop);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).contains(
                shop + ": this is a simple API service, 2 of 2 parts.",
                "    + API server: app (by its name)",
                "    + Database: db (PostgreSQL)",
                "1 Core services: met, 5 to validate.",
                "2 Caching and dependencies: 1 of 4 open; this is the next step.",
                "    - A cache stands beside the database",
                "        " + shop + ":1:1 The stack has no cache.",
                "    The step asks: Which cache? cache=redis | cache=valkey | cache=memcached | cache=none",
                "    - Your own services have a health check");
    }

    @Test
    void theJsonHoldsEveryRungWithItsPlacesAndPoints() throws IOException {
        JsonNode json = new ObjectMapper().readTree(CommandRun.of("ladder", shop, "--format", "json").out());

        assertThat(json.path("format").asInt()).isEqualTo(1);
        assertThat(json.at("/pattern/id").asText()).isEqualTo("simple-api");
        assertThat(json.at("/pattern/certainty").asText()).isEqualTo("plain");
        assertThat(json.path("next").asInt()).isEqualTo(2);
        assertThat(json.path("rungs")).hasSize(7);
        JsonNode health = json.at("/rungs/2/asks/0");
        assertThat(health.path("id").asText()).isEqualTo("health.stores");
        assertThat(health.at("/gaps/0/service").asText()).isEqualTo("db");
        assertThat(health.at("/gaps/0/line").asInt()).isEqualTo(10);
        assertThat(json.at("/rungs/0/points/0/state").asText()).isEqualTo("open");
        assertThat(json.at("/questions/0/id").asText()).isEqualTo("cache");
    }

    @Test
    void aRungThatIsRequiredAndNotMetFails() {
        assertThat(CommandRun.of("ladder", shop, "--require", 1).status()).isZero();
        assertThat(CommandRun.of("ladder", shop, "--require", 2).status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(CommandRun.of("ladder", folder.resolve("none.yaml")).status()).isEqualTo(ExitStatus.UNUSABLE);
    }

    @Test
    void dockerComposeVerifiesItsPoint() throws IOException {
        Path script = Files.writeString(folder.resolve("client"), "exit 0\n");
        StringWriter out = new StringWriter();
        LadderCommand command = new LadderCommand(new Terminal(new PrintWriter(out), new PrintWriter(out), false),
                new ComposeClient(List.of("sh", script.toString())));

        assertThat(new CommandLine(command).execute(shop.toString(), "--docker")).isZero();
        assertThat(out.toString()).contains("? Docker Compose takes the file [seen by the studio]");
    }

    @Test
    void aStepIsTakenFromTheCommandLineAndOnlyItsLinesChange() throws IOException {
        CommandRun run = CommandRun.of("edit", shop, "take-step", "next", "cache=valkey");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(shop + ": Take step 2: Caching and dependencies.\n");
        assertThat(Files.readString(shop)).startsWith("""
                services:
                  app:
                    image: acme/api:1.0   # keep this
                    ports:
                      - "8080:8080"
                    environment:
                      DATABASE_URL: postgres://db:5432/shop
                      REDIS_URL: redis://cache:6379
                    depends_on:
                      - db
                      - cache
                """).contains("command: [\"valkey-server\", \"--maxmemory\", \"256mb\"");
        assertThat(CommandRun.of("ladder", shop, "--require", 2).status()).isZero();
    }

    @Test
    void aDryRunShowsTheDifferenceAndWritesNothing() throws IOException {
        CommandRun run = CommandRun.of("edit", "--dry-run", shop, "take-step", "3");

        assertThat(run.out()).contains("+    healthcheck:", "+        condition: service_healthy");
        assertThat(Files.readString(shop)).isEqualTo(SHOP);
    }

    @Test
    void aStepWithoutItsAnswersSaysWhichThereAre() {
        CommandRun run = CommandRun.of("edit", shop, "take-step", "2");

        assertThat(run.status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(run.err()).contains("The stack has no cache.",
                "Answer cache with redis, valkey, memcached or none.");
    }

    @Test
    void aDecisionNeedsANameAndLeavesTheFileAlone() throws IOException {
        assertThat(CommandRun.of("edit", shop, "take-step", "2", "cache=none").status())
                .isEqualTo(ExitStatus.ERRORS);

        CommandRun run = CommandRun.of("edit", shop, "take-step", "2", "cache=none", "--by", "Ada");

        assertThat(run.status()).isZero();
        assertThat(Files.readString(shop)).isEqualTo(SHOP);
        assertThat(Files.readString(folder.resolve("compose.stackwright.json"))).contains("\"caching.cache\"", "Ada");
        assertThat(CommandRun.of("ladder", shop).out()).contains("~ A cache stands beside the database"
                + " (No cache is needed: Ada, ");
    }

    @Test
    void aPointIsConfirmedAndTakenBack() throws IOException {
        Path design = folder.resolve("compose.stackwright.json");
        assertThat(CommandRun.of("edit", shop, "confirm", "ladder.core.logs", "--by", "Ada").status()).isZero();
        assertThat(Files.readString(design)).contains("ladder.core.logs");
        assertThat(CommandRun.of("ladder", shop).out()).contains("? The logs show no errors [confirmed, Ada, ");

        assertThat(CommandRun.of("edit", shop, "take-back", "ladder.core.logs").status()).isZero();
        assertThat(CommandRun.of("ladder", shop).out()).contains("? The logs show no errors [open]");
    }

    @Test
    void whatIsNoRungOrPointIsSaidSo() {
        assertThat(CommandRun.of("edit", shop, "take-step", "9").err()).contains("'9' is no rung");
        assertThat(CommandRun.of("edit", shop, "confirm", "ladder.core.moon", "--by", "Ada").err())
                .contains("'ladder.core.moon' is no point of the ladder");
    }
}
