package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecommendCommandTest {

    @TempDir
    private Path folder;

    @Test
    void answersOfTheCommandLineAreRankedWithTheirReasons() {
        CommandRun run = CommandRun.of("recommend", "--answer", "team=python", "-a", "data=relational", "--select",
                "database");

        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).startsWith("Given: The team knows Python. Structured data with relations")
                .contains("Primary database: Where does the product keep its data?\n  +3  PostgreSQL\n"
                        + "      +3 Relational with the widest range of uses. (Fit of the data model; "
                        + "Omnistrate Solutions Architect, phase 2, database selection)")
                .doesNotContain("Application framework");
    }

    @Test
    void theAnswersAndChoicesOfTheDesignCount() throws IOException {
        Path file = folder.resolve("compose.yaml");
        Files.writeString(file, "services:\n  web:\n    image: nginx:1.27\n");
        Files.writeString(folder.resolve("compose.stackwright.json"), """
                {"schema": 1, "answers": {"messages": ["work"], "moon": ["full"]},
                 "choices": {"deploymentModels": ["on-premise"]}}
                """);

        CommandRun run = CommandRun.of("recommend", file, "--select", "messages");

        assertThat(run.out()).contains("RabbitMQ",
                "x  Amazon SQS does not exist where the stack has to run: on the customer's own hardware.");
        assertThat(run.err()).contains("warning: the answer moon:full is known no more");
    }

    @Test
    void jsonHoldsEveryPointWithReasonAndSource() {
        CommandRun run = CommandRun.of("recommend", "-a", "messages=work", "--select", "messages", "--format", "json");

        assertThat(run.out()).contains("\"answers\" : [\n    \"messages:work\"\n  ]", "\"first\" : \"rabbitmq\"",
                "\"criterion\" : \"", "\"source\" : \"Omnistrate Solutions Architect");
    }

    @Test
    void whatCannotBeAnsweredIsToldWithWhatCan() {
        CommandRun value = CommandRun.of("recommend", "-a", "data=tables");
        assertThat(value.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(value.err()).contains("Nobody can answer data=tables. On data there are: relational, documents");
        assertThat(CommandRun.of("recommend", "-a", "moon=full").err()).contains("There are the topics team, service");
        assertThat(CommandRun.of("recommend", "-a", "data").err()).contains("'data' is no TOPIC=VALUE");
        assertThat(CommandRun.of("recommend", "--select", "moon").err()).contains("There is no selection 'moon'");
    }

    @Test
    void everythingThatCanBeAnsweredIsListed() {
        assertThat(CommandRun.of("recommend", "--list").out()).contains("  team=python  The team knows Python.",
                "sla: Which availability is promised? (also by the choices)", "database: Where does");
    }
}
