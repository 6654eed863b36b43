package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.shell.OwnCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCommandTest {

    @Test
    void anIdShowsThePage() {
        CommandRun run = CommandRun.of("catalog", "sqs");

        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).startsWith("Amazon SQS (sqs), managed, Message queues")
                .contains("code changes   RabbitMQ (rabbitmq), NATS (nats)")
                .contains("cannot go      Amazon SQS runs in Amazon Web Services only, and under On-premise");
    }

    @Test
    void wordsListWhatMatchesBestFirst() {
        CommandRun run = CommandRun.of("catalog", "graph", "database");

        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out().lines()).hasSizeGreaterThan(2).anyMatch(line -> line.startsWith("neo4j"))
                .allMatch(line -> line.matches("[a-z0-9-]+ +\\S.*: .*\\."));
    }

    @Test
    void filtersHoldTogether() {
        CommandRun run = CommandRun.of("catalog", "--kind", "managed", "--category", "message-queues");

        assertThat(run.out()).contains("sqs ").doesNotContain("rabbitmq").doesNotContain("dynamodb");
    }

    @Test
    void jsonHoldsEveryFieldOfAnEntry() {
        CommandRun run = CommandRun.of("catalog", "postgresql", "--format", "json");

        assertThat(run.out()).startsWith("{\n  \"format\" : 1,\n  \"entries\" : [").contains("\"image\" : \"postgres\"",
                "\"volumePath\" : \"/var/lib/postgresql/data\"", "\"aws\" : [", "\"rds-postgresql\"",
                "\"POSTGRES_PASSWORD\" : \"${POSTGRES_PASSWORD:?set a password}\"");
    }

    @Test
    void theOwnCatalogOfARepositoryIsAddedAndItsMistakesAreTold(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectory(folder.resolve("stackwright-catalog"));
        Files.writeString(own.resolve("ours.yaml"), OwnCatalog.LEDGER + "- id: broken\n");
        Path compose = Files.writeString(folder.resolve("compose.yaml"),
                "services:\n  books:\n    image: registry.acme.com/platform/ledger:4.2\n");

        CommandRun page = CommandRun.of("catalog", "acme-ledger", "--for", compose);
        assertThat(page.status()).isEqualTo(ExitStatus.OK);
        assertThat(page.out()).startsWith("Acme Ledger (acme-ledger), container, Your own services");
        assertThat(page.err()).startsWith(own.resolve("ours.yaml") + ":15:3: The field category is missing.");
        assertThat(CommandRun.of("render", compose, "-o", "-").out()).contains("Acme Ledger");
        assertThat(CommandRun.of("catalog", "acme-ledger").status()).isEqualTo(ExitStatus.ERRORS);
    }

    @Test
    void whatIsNotThereIsSaid() {
        CommandRun nothing = CommandRun.of("catalog", "no such thing");
        assertThat(nothing.status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(nothing.err()).contains("nothing in the catalog matches 'no such thing'");

        CommandRun category = CommandRun.of("catalog", "--category", "nosql");
        assertThat(category.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(category.err()).contains("There is no category 'nosql'. There are: own-services, languages");
    }
}
