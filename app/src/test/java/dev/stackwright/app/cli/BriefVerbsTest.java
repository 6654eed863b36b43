package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefVerbsTest {

    private static final String STACK = """
            services:
              api:
                image: acme/api:1.0   # ours
            """;

    @TempDir
    private Path folder;
    private EditedStack stack;

    @BeforeEach
    void writeStack() throws IOException {
        stack = EditedStack.in(folder, STACK);
    }

    @Test
    void answersAndDossiersWriteTheDesignFileAlone() throws IOException {
        assertThat(stack.edit("write-brief", "business.problem", "Shops order blindly.").status()).isZero();
        assertThat(stack.edit("write-dossier", "api", "purpose", "Takes orders.").status()).isZero();

        assertThat(Files.readString(stack.compose())).isEqualTo(STACK);
        assertThat(Files.readString(stack.design())).contains("Shops order blindly.", "Takes orders.");
    }

    @Test
    void anEmptyAnswerTakesTheAnswerBack() throws IOException {
        stack.edit("write-brief", "business.problem", "Shops order blindly.");

        assertThat(stack.edit("write-brief", "business.problem", "").status()).isZero();
        assertThat(Files.readString(stack.design())).doesNotContain("business.problem");
    }

    @Test
    void rowsAreAddedChangedAndRemoved() throws IOException {
        stack.edit("put-row", "business.goals", "goal=Less waste", "measure=10 % a year");
        assertThat(stack.edit("put-row", "business.goals", "GOAL-1", "measure=a = b").status()).isZero();
        assertThat(Files.readString(stack.design())).contains("\"GOAL-1\"", "Less waste", "\"a = b\"")
                .doesNotContain("10 %");

        assertThat(stack.edit("remove-row", "business.goals", "GOAL-1").status()).isZero();
        assertThat(Files.readString(stack.design())).doesNotContain("GOAL-1");
    }

    @ParameterizedTest
    @CsvSource({"write-brief business.problems, x, 2, business.problem", "write-brief business.goals, x, 2, put-row",
        "put-row business.problem, goal=x, 2, write-brief", "put-row business.goals, GOAL-1, 2, goal",
        "put-row business.goals, why=x, 1, goal", "put-row nothing, a=b, 2, business.goals",
        "remove-row business.goals, GOAL-9, 1, GOAL-9", "write-dossier api colour, red, 2, purpose",
        "write-dossier nobody owner, me, 1, 'nobody'"})
    void whatCannotBeIsRefusedWithWhatCan(String verb, String word, int exit, String says) {
        CommandRun run = stack.edit(Stream.concat(Stream.of(verb.split(" ")), Stream.of(word)).toArray());

        assertThat(run.status()).isEqualTo(exit);
        assertThat(run.err()).contains(says);
        assertThat(stack.design()).doesNotExist();
    }
}
