package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {

    private static final String SHOP = """
            # the shop
            services:
              api:
                image: acme/api:1.4   # ours
                environment:
                  CACHE: redis://cache:6379
                  API_TOKEN: t0p-s3cret
              cache:
                image: acme/cache:8.0
            """;
    private static final String FIXED = """
            # the shop
            services:
              api:
                image: acme/api:1.4   # ours
                environment:
                  CACHE: redis://cache:6379
                  API_TOKEN: t0p-s3cret
                depends_on:
                  - cache
              cache:
                image: acme/cache:8.0
            """;

    @TempDir
    private Path folder;

    private Path shop;

    @BeforeEach
    void writeShop() throws IOException {
        shop = Files.writeString(folder.resolve("compose.yaml"), SHOP);
    }

    @Test
    void whatIsSafeIsWrittenAndTheRestIsTold() {
        CommandRun run = CommandRun.of("fix", shop, "--all-safe");

        assertThat(shop).hasContent(FIXED);
        assertThat(run.out()).contains("fixed [implied-dependency] api: Let api depend on cache.")
                .contains("[secret-in-clear]").contains("Left: 1 ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aDryRunPrintsTheDiffAloneAndWritesNothing() {
        CommandRun run = CommandRun.of("fix", shop, "--all-safe", "--dry-run");

        assertThat(shop).hasContent(SHOP);
        assertThat(run.out().lines().filter(line -> line.startsWith("+") && !line.startsWith("+++")))
                .containsExactly("+    depends_on:", "+      - cache");
        assertThat(run.out()).doesNotContain("fixed");
        assertThat(run.err()).contains("fixed [implied-dependency]").contains("Left: ");
    }

    @Test
    void aCheckThatIsNamedIsFixedThoughItIsNotSafe() {
        CommandRun run = CommandRun.of("fix", shop, "--check", "secret-in-clear");

        assertThat(shop).content().contains("API_TOKEN: ${API_TOKEN:?}").doesNotContain("depends_on");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("required-variable-unset");
    }

    @Test
    void ofANamedCheckOnlyTheSafeFixesAreAppliedWhereThatIsSaid() {
        CommandRun run = CommandRun.of("fix", shop, "--check", "secret-in-clear", "--all-safe");

        assertThat(shop).hasContent(SHOP);
        assertThat(run.out()).contains("nothing to fix.");
    }

    @Test
    void withoutErrorsTheStatusIsThatOfSuccess() throws IOException {
        Files.writeString(shop, SHOP.replace("      API_TOKEN: t0p-s3cret\n", ""));

        assertThat(CommandRun.of("fix", shop, "--all-safe").status()).isZero();
        assertThat(CommandRun.of("fix", shop, "--all-safe").out()).contains("nothing to fix.");
    }

    @Test
    void aMisspeltCheckIsToldWhatWasMeant() {
        CommandRun run = CommandRun.of("fix", shop, "--check", "implied-dependancy");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean implied-dependency?");
    }

    @Test
    void itHasToBeSaidWhichFindings() {
        assertThat(CommandRun.of("fix", shop).status()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        CommandRun run = CommandRun.of("fix", folder.resolve("gone.yaml"), "--all-safe");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("gone.yaml");
    }
}
