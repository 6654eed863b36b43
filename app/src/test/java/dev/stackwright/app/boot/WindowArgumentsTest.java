package dev.stackwright.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowArgumentsTest {

    @TempDir
    private Path folder;

    private static Optional<List<String>> of(String... arguments) {
        return new WindowArguments(Set.of("check", "edit")).of(List.of(arguments));
    }

    @Test
    void noArgumentOpensTheWindow() {
        assertThat(of()).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "my shop.yml", "shops/compose", "pom.xml"})
    void oneFileOpensTheWindow(String file) {
        assertThat(of(file)).contains(List.of(file));
    }

    @Test
    void behindTwoDashesEverythingIsAFile() {
        assertThat(of("--", "check")).contains(List.of("check"));
        assertThat(of("--", "-odd.yaml")).contains(List.of("./-odd.yaml"));
        assertThat(of("--", "--name=a.yaml")).contains(List.of("./--name=a.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "edit", "--help", "--version", "-h", "-odd.yaml", "chekc", "check compose.yaml",
        "a.yaml b.yaml", "--", ""})
    void everythingElseIsTheCommandLine(String arguments) {
        assertThat(of(arguments.split(" "))).isEmpty();
    }

    @Test
    void aFileWhoseNameWasSplitAtItsSpacesIsPutTogether() throws IOException {
        Path file = Files.createFile(folder.resolve("my new shop.yaml"));

        assertThat(of(file.toString().split(" "))).contains(List.of(file.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\""})
    void quotesThatWereKeptAreTakenOff(String quote) throws IOException {
        Path file = Files.createFile(folder.resolve("my  shop.yaml"));

        assertThat(of(quote + file + quote)).contains(List.of(file.toString()));
    }

    @Test
    void quotesThatBelongToTheNameStay() throws IOException {
        Path file = Files.createFile(folder.resolve("'shop.yaml'"));

        assertThat(of(file.toString())).contains(List.of(file.toString()));
    }
}
