package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {

    private static final String UNEVEN = """
            services:
              api:
                ports: ["80:80","81:81"]
                image:   acme/api:1.4   # ours
              cache:
                 image: acme/cache:8.0
            name: shop
            """;
    private static final String EVEN = """
            services:
              api:
                ports: ["80:80", "81:81"]
                image: acme/api:1.4   # ours
              cache:
                image: acme/cache:8.0
            name: shop
            """;
    private static final String SORTED = """
            name: shop
            services:
              api:
                image: acme/api:1.4   # ours
                ports: ["80:80", "81:81"]
              cache:
                image: acme/cache:8.0
            """;

    @TempDir
    private Path folder;

    private Path shop;

    @BeforeEach
    void writeShop() throws IOException {
        shop = Files.writeString(folder.resolve("compose.yaml"), UNEVEN);
    }

    @Test
    void theFileIsLaidOutEvenly() {
        CommandRun run = CommandRun.of("format", shop);

        assertThat(shop).hasContent(EVEN);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("compose.yaml: Format document.");
    }

    @Test
    void keysAreSortedWhereThatIsSaid() {
        CommandRun run = CommandRun.of("format", "--sort", shop);

        assertThat(shop).hasContent(SORTED);
        assertThat(run.status()).isZero();
        assertThat(CommandRun.of("format", "--sort", shop).out()).contains("nothing to change.");
    }

    @Test
    void aDryRunPrintsTheDiffAndWritesNothing() {
        CommandRun run = CommandRun.of("format", shop, "--dry-run");

        assertThat(shop).hasContent(UNEVEN);
        assertThat(run.out()).contains("-     image: acme/cache:8.0")
                .contains("+    image: acme/cache:8.0");
    }

    @Test
    void aCheckNamesTheFilesThatWouldChangeAndFails() throws IOException {
        Path even = Files.writeString(folder.resolve("even.yaml"), EVEN);

        CommandRun run = CommandRun.of("format", "--check", even, shop);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(shop + ": would change." + System.lineSeparator());
        assertThat(shop).hasContent(UNEVEN);
        assertThat(CommandRun.of("format", "--check", even).status()).isZero();
        assertThat(CommandRun.of("format", "--check", "--sort", even).status()).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeReadAsYamlIsLeftAsItIs() throws IOException {
        String broken = "services:\n  api:\n    image: [a\n  web:\n    image: b\n";
        Files.writeString(shop, broken);

        CommandRun run = CommandRun.of("format", shop);

        assertThat(shop).hasContent(broken);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("cannot be read at the moment");
        assertThat(CommandRun.of("format", "--check", shop).status()).isEqualTo(1);
    }
}
