package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

    @TempDir
    private Path root;
    private Path shop;

    @BeforeEach
    void nameFolder() {
        shop = root.resolve("shop");
    }

    @Test
    void aStarterIsWrittenAndPassesTheCheck() throws IOException {
        CommandRun run = CommandRun.of("new", "--starter", "three-tier", shop);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("written compose.yaml, compose.stackwright.json, .env, .gitignore.",
                "POSTGRES_PASSWORD", "SESSION_SECRET", "to build and push first: api, migrate.");
        assertThat(names(shop)).containsExactly(".env", ".gitignore", "compose.stackwright.json", "compose.yaml");
        assertThat(CommandRun.of("check", shop.resolve("compose.yaml")).status()).isZero();
    }

    @Test
    void theSecretsDifferFromRunToRunAndAreNeverPrinted() throws IOException {
        CommandRun first = CommandRun.of("new", "--starter", "simple-api", shop);
        CommandRun second = CommandRun.of("new", "--starter", "simple-api", root.resolve("other"));
        List<String> secrets = secrets(shop);

        assertThat(secrets).hasSize(2).doesNotHaveDuplicates().doesNotContainAnyElementsOf(secrets(
                root.resolve("other")));
        assertThat(secrets).allSatisfy(secret -> assertThat(first.out() + first.err() + second.out() + second.err())
                .doesNotContain(secret));
    }

    @Test
    void everyStarterIsListedWithWhatItIsFor() {
        CommandRun run = CommandRun.of("new", "--list");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSize(9).anyMatch(line -> line.matches("three-tier {2,}Load balancer.*"));
    }

    @Test
    void filesThatAreThereAreNamedAndKept() throws IOException {
        Files.createDirectories(shop);
        Files.writeString(shop.resolve("compose.yaml"), "mine");
        Files.writeString(shop.resolve(".env"), "MINE=1");

        CommandRun run = CommandRun.of("new", "--starter", "simple-api", shop);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("compose.yaml, .env are there already", "another folder");
        assertThat(names(shop)).containsExactly(".env", "compose.yaml");
        assertThat(shop.resolve("compose.yaml")).hasContent("mine");
    }

    @Test
    void anEnvironmentThatIsThereCanBeKept() throws IOException {
        Files.createDirectories(shop);
        Files.writeString(shop.resolve(".env"), "MINE=1");

        CommandRun refused = CommandRun.of("new", "--starter", "simple-api", shop);
        CommandRun run = CommandRun.of("new", "--starter", "simple-api", shop, "--no-env");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("keep yours with --no-env");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Set before the first start: POSTGRES_PASSWORD, CACHE_PASSWORD.");
        assertThat(names(shop)).containsExactly(".env", "compose.stackwright.json", "compose.yaml");
        assertThat(shop.resolve(".env")).hasContent("MINE=1");
    }

    @Test
    void aGitignoreIsOnlyChangedWhenAsked() throws IOException {
        Files.createDirectories(shop);
        Files.writeString(shop.resolve(".gitignore"), "target/\n");

        CommandRun run = CommandRun.of("new", "--starter", "simple-api", shop);

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains(".gitignore: warning: Nothing here keeps .env out of git", "--ignore-env");
        assertThat(shop.resolve(".gitignore")).hasContent("target/\n");
        Path other = Files.createDirectories(root.resolve("other"));
        Files.writeString(other.resolve(".gitignore"), "target/\n");
        assertThat(CommandRun.of("new", "--starter", "simple-api", other, "--ignore-env").err()).isEmpty();
        assertThat(Files.readString(other.resolve(".gitignore"))).isEqualTo("target/\n.env\n");
    }

    @Test
    void anUnknownStarterIsAskedBackAboutWithTheOneThatWasMeant() {
        CommandRun run = CommandRun.of("new", "--starter", "tree-tier", shop);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("There is no starter 'tree-tier'. Did you mean three-tier?");
        assertThat(CommandRun.of("new", "--starter", "mainframe", shop).err())
                .contains("There are simple-api, three-tier,");
        assertThat(shop).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidWithTheReason() throws IOException {
        Path file = Files.writeString(root.resolve("notes"), "mine");

        CommandRun inside = CommandRun.of("new", "--starter", "simple-api", file.resolve("shop"));
        CommandRun over = CommandRun.of("new", "--starter", "simple-api", file);

        assertThat(inside.status()).isEqualTo(2);
        assertThat(inside.err()).contains("A part of the path is a file, not a folder");
        assertThat(over.status()).isEqualTo(2);
        assertThat(over.err()).contains("This is a file, not a folder. Choose another folder.");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderNobodyMayWriteIntoIsSaidWithTheReason() {
        // Not even the superuser makes folders there.
        Path system = Path.of("/proc/sys/stackwright");
        Assumptions.assumeTrue(Files.isDirectory(system.getParent()), "no /proc here");

        CommandRun run = CommandRun.of("new", "--starter", "simple-api", system);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("/proc/sys/stackwright: ").contains("folder");
    }

    @Test
    void wordsThatContradictEachOtherAreRefused() {
        assertThat(CommandRun.of("new").err()).contains("Say which starter to begin from");
        assertThat(CommandRun.of("new", "--list", "--starter", "simple-api").status()).isEqualTo(2);
        assertThat(CommandRun.of("new", "--list", shop).status()).isEqualTo(2);
        assertThat(CommandRun.of("new", "--starter", "simple-api", shop, "--no-env", "--ignore-env").err())
                .contains("contradicts --no-env");
        assertThat(shop).doesNotExist();
    }

    private static List<String> secrets(Path folder) throws IOException {
        return Files.readString(folder.resolve(".env")).lines().filter(line -> line.matches("\\w+_PASSWORD=\\w+"))
                .map(line -> line.substring(line.indexOf('=') + 1)).toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
