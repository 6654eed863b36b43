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

class DesignVerbsTest {

    private static final String STACK = """
            services:
              api:
                image: acme/api:1.0   # ours
              db:
                image: postgres:16
            """;

    @TempDir
    private Path folder;
    private EditedStack stack;

    @BeforeEach
    void writeStack() throws IOException {
        stack = EditedStack.in(folder, STACK);
    }

    @Test
    void choicesAreMadeInOneGoAndWriteTheDesignFileAlone() throws IOException {
        CommandRun run = stack.edit("choose", "tenancy=hybrid", "isolation=database-per-tenant", "deployment=saas,byoc",
                "compliance=soc2", "sla=99.95");

        assertThat(run.status()).isZero();
        assertThat(Files.readString(stack.compose())).isEqualTo(STACK);
        assertThat(Files.readString(stack.design())).contains("\"tenancy\": \"hybrid\"", "\"database-per-tenant\"",
                "\"byoc\"", "\"soc2\"", "\"99.95\"");
    }

    @Test
    void aChoiceIsTakenBackByAnEmptyAnswer() throws IOException {
        stack.edit("choose", "sla=99.95", "compliance=gdpr");
        stack.edit("choose", "sla=");

        assertThat(Files.readString(stack.design())).doesNotContain("99.95").contains("gdpr");
    }

    @Test
    void aPlanDecidesForItself() throws IOException {
        Files.writeString(stack.design(), "{\"schema\": 1, \"plans\": {\"Pro\": {}}}");

        assertThat(stack.edit("choose", "sla=99.99", "--plan", "Pro").status()).isZero();
        assertThat(Files.readString(stack.design())).containsSubsequence("\"Pro\"", "99.99");
    }

    @Test
    void dataScopeAndResidencyAreSaidOfServices() throws IOException {
        assertThat(stack.edit("set-data", "db", "personal", "health").status()).isZero();
        assertThat(stack.edit("set-scope", "db", "per-tenant").status()).isZero();
        assertThat(stack.edit("set-residency", "db", "EU").status()).isZero();

        assertThat(Files.readString(stack.design())).contains("personal", "health", "per-tenant", "\"EU\"");
        assertThat(Files.readString(stack.compose())).isEqualTo(STACK);
    }

    @Test
    void aDryRunShowsTheDifferenceAndWritesNothing() {
        CommandRun run = stack.edit("set-data", "db", "card", "--dry-run");

        assertThat(run.out()).contains("+").contains("card");
        assertThat(stack.design()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"choose, tenancy=siled, 1, The answers are shared", "choose, price=low, 2, tenancy",
        "choose, sla, 2, CHOICE=ANSWER", "set-scope db, mine, 2, per-tenant", "set-data db, secret, 2, credentials",
        "set-data nobody, card, 1, 'nobody'"})
    void whatCannotBeIsRefusedWithWhatCan(String verb, String word, int exit, String says) {
        CommandRun run = stack.edit(Stream.concat(Stream.of(verb.split(" ")), Stream.of(word)).toArray());

        assertThat(run.status()).isEqualTo(exit);
        assertThat(run.err()).contains(says);
        assertThat(stack.design()).doesNotExist();
    }
}
