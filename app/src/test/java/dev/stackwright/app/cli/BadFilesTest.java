package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever file is named: a sentence with what, where and what to do, soon, and the other files are checked. */
class BadFilesTest {

    /** Far above what it takes, far below a hang. */
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    /** A file that is no compose file, what the message says of it, and the exit status of a check. */
    record Bad(String name, Making making, String told, int status) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Puts the bad file in place. */
    interface Making {
        void make(Path file) throws IOException;
    }

    static Stream<Bad> badFiles() {
        return Stream.of(
                new Bad("missing", file -> { }, "There is no such file.", 2),
                new Bad("folder", Files::createDirectory, "folder", 2),
                new Bad("binary", file -> Files.write(file, new byte[] {1, 2, 0, 4}), "binary file", 2),
                new Bad("latin", file -> Files.write(file, "caf\u00e9: 1".getBytes(StandardCharsets.ISO_8859_1)),
                        "not UTF-8", 2),
                new Bad("utf-16", file -> Files.write(file, "a: 1".getBytes(StandardCharsets.UTF_16)), "UTF-16BE", 2),
                new Bad("huge", BadFilesTest::makeHuge, "100.0 MB", 2),
                new Bad("not yaml", file -> Files.writeString(file, "services: [\n\"web: {\n"), "error [yaml-syntax]", 1),
                new Bad("deep", file -> Files.writeString(file, "a: " + "[".repeat(10_000) + "]".repeat(10_000)),
                        "200 levels deep", 1));
    }

    private static void makeHuge(Path file) throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(100L * 1024 * 1024);
        }
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadFileIsExplainedAndTheOthersAreChecked(Bad bad) throws IOException {
        Path file = folder.resolve("bad.yaml");
        bad.making().make(file);
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "services: [\n");

        CommandRun run = Assertions.assertTimeout(SOON, () -> CommandRun.of("check", file, broken));

        assertThat(run.out() + run.err()).contains(bad.told()).contains(file.toString());
        assertThat(run.out()).contains(broken + ":1:");
        assertThat(run.status()).isEqualTo(bad.status());
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadFileIsNeverEdited(Bad bad) throws IOException {
        Path file = folder.resolve("bad.yaml");
        bad.making().make(file);
        long size = Files.exists(file) ? Files.size(file) : 0;

        CommandRun run = Assertions.assertTimeout(SOON, () -> CommandRun.of("edit", file, "set-image", "web", "x"));

        assertThat(run.status()).isEqualTo(bad.status());
        assertThat(run.err()).startsWith(file.toString()).doesNotContain("Exception");
        assertThat(Files.exists(file) ? Files.size(file) : 0).isEqualTo(size);
    }

    @Test
    void anEmptyFileIsAnEmptyStack() throws IOException {
        Path empty = Files.createFile(folder.resolve("compose.yaml"));

        assertThat(CommandRun.of("check", empty).out()).contains(":1:1 error [services-missing]");
        assertThat(CommandRun.of("edit", empty, "add-service", "web", "--image", "nginx").status()).isZero();
        assertThat(Files.readString(empty)).isEqualTo("services:\n  web:\n    image: nginx\n");
    }

    @Test
    void aBombOfAliasesIsNamedInNoTime() throws IOException {
        String levels = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "x-%d: &a%d [%s]\n".formatted(i, i, "*a%d,".formatted(i - 1).repeat(9) + "*a" + (i - 1)))
                .collect(Collectors.joining());
        Path bomb = Files.writeString(folder.resolve("compose.yaml"), "x-0: &a0 [b, b]\n" + levels
                + "services:\n  web:\n    image: nginx\n    environment: *a12\n    depends_on: *a12\n");

        CommandRun run = Assertions.assertTimeout(SOON, () -> CommandRun.of("check", bomb));

        assertThat(run.out()).contains(bomb + ":").contains("every alias written out");
        assertThat(run.status()).isEqualTo(ExitStatus.ERRORS);
    }
}
