package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionVerbsTest {

    private static final String STACK = """
            services:
              db:
                image: postgres:16   # ours
            """;
    private static final String[] SCORES = {"scalability=3", "maintainability=5", "Performance=4",
        "development-speed=5", "cost=4:no licence", "risk=5"};

    @TempDir
    private Path folder;
    private EditedStack stack;

    @BeforeEach
    void writeStack() throws IOException {
        stack = EditedStack.in(folder, STACK);
        stack.edit("put-row", "requirements.functional", "requirement=Record orders");
        stack.edit("decide", "Primary database", "PostgreSQL", "MongoDB");
    }

    private CommandRun score(String option) {
        String[] words = new String[SCORES.length + 3];
        words[0] = "score";
        words[1] = "1";
        words[2] = option;
        System.arraycopy(SCORES, 0, words, 3, SCORES.length);
        return stack.edit(words);
    }

    private String told() {
        return CommandRun.of("decisions", stack.compose().toString()).out();
    }

    @Test
    void aDecisionIsTakenProvenAndSuperseded() throws IOException {
        assertThat(score("PostgreSQL").status()).isZero();
        assertThat(score("MongoDB").status()).isZero();
        assertThat(stack.edit("write-decision", "0001", "status=accepted", "outcome=PostgreSQL", "reason=Known",
                "consequences=Migrations").status()).isZero();
        assertThat(stack.edit("link-decision", "1", "requirements", "FR-1").status()).isZero();
        assertThat(stack.edit("link-decision", "1", "services", "db").status()).isZero();
        assertThat(stack.edit("write-evidence", "primary database", "security", "Read.").status()).isZero();
        assertThat(told()).contains("0001  Primary database (primary-database)", "accepted, ", ", PostgreSQL",
                "requirements: FR-1", "evidence: 3 of 7, open: requirements, risks, performance, feasibility");

        stack.edit("decide", "Order store", "CockroachDB", "PostgreSQL");
        assertThat(stack.edit("supersede", "1", "2").status()).isZero();
        assertThat(told()).contains("to be superseded by 0002");
        assertThat(Files.readString(stack.compose())).isEqualTo(STACK);
        assertThat(Files.readString(stack.design())).contains("\"number\": 2", "\"supersedes\": [\"primary-database\"]",
                "\"security\": \"Read.\"");
        assertThat(CommandRun.of("decisions", stack.compose().toString(), "--format", "json").out())
                .contains("\"supersededBy\"", "\"order-store\"", "\"given\"");

        assertThat(stack.edit("remove-decision", "order-store").status()).isZero();
        assertThat(told()).contains("1 decision").doesNotContain("superseded");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        score 1 SQLite cost=3                | 2 | none of its options: PostgreSQL, MongoDB
        score 1 MongoDB cost=9               | 2 | from 1 to 5
        score 1 MongoDB beauty=3             | 2 | none of its criteria: scalability
        write-decision 1 status=done         | 2 | proposed, accepted, rejected, superseded, deprecated
        write-decision 1 status=superseded   | 1 | No other decision takes the place
        write-decision 1 status=accepted     | 1 | all its scores
        write-decision 1 date=today          | 2 | 2027-01-31
        write-decision 9 title=x             | 1 | no decision 9
        write-evidence 1 taste x             | 2 | requirements, alternatives
        link-decision 1 services web         | 1 | Nothing is called web
        link-decision 1 wishes FR-1          | 2 | none of requirements
        supersede 1 1                        | 1 | Nothing is called
        """)
    void whatCannotBeIsToldAndChangesNothing(String words, int status, String says) throws IOException {
        String before = Files.readString(stack.design());

        CommandRun run = stack.edit(words.split(" "));

        assertThat(run.status()).isEqualTo(status);
        assertThat(run.err()).contains(says);
        assertThat(Files.readString(stack.design())).isEqualTo(before);
    }
}
