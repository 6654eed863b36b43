package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisuseTest {

    static Stream<Arguments> misuses() {
        return Stream.of(
                Arguments.of(List.of("chekc", "x.yaml"), "Did you mean: stackwright check?"),
                Arguments.of(List.of("edit", "x.yaml", "set-imag", "web", "i"), "set-image"),
                Arguments.of(List.of("edit", "x.yaml", "set-image", "web"), "Missing required parameter: 'IMAGE'"),
                Arguments.of(List.of("edit", "x.yaml"), "Missing verb"),
                Arguments.of(List.of("edit"), "Missing required parameter: 'FILE'"),
                Arguments.of(List.of("check"), "Missing required parameter: 'FILE'"),
                Arguments.of(List.of("check", ""), "the file name is empty"),
                Arguments.of(List.of("check", "--fast", "x.yaml"), "Unknown option: '--fast'"),
                Arguments.of(List.of("edit", "x.yaml", "add-service", "web"), "--image"),
                Arguments.of(List.of("edit", "x.yaml", "connect", "a", "b", "-c", "soon"), "service_healthy"),
                Arguments.of(List.of("edit", "x.yaml", "set-env", "a", "b"), "KEY=VALUE"),
                Arguments.of(List.of("edit", "x.yaml", "move-dependency", "a", "b"), "either --from or --to"),
                Arguments.of(List.of("edit", "x.yaml", "set-resources", "a"), "--memory"),
                Arguments.of(List.of("edit", "x.yaml", "set-healthcheck", "a"), "'WORD'"),
                Arguments.of(List.of("edit", "x.yaml", "remove-env", "a"), "'KEY'"),
                Arguments.of(List.of(), "Missing command"));
    }

    @ParameterizedTest
    @MethodSource("misuses")
    void aWrongCommandLineIsExplainedShortly(List<String> words, String told) {
        CommandRun run = CommandRun.of(words.toArray());

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("stackwright: ").contains(told).contains("--help'.");
        assertThat(run.err().lines().count()).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "check --help", "edit --help", "edit x.yaml set-image --help",
        "edit x.yaml connect -h"})
    void everyCommandExplainsItself(String words) {
        CommandRun run = CommandRun.of((Object[]) words.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("stackwright");
    }

    @Test
    void theHelpOfAVerbNamesTheFile() {
        assertThat(CommandRun.of("edit", "x.yaml", "set-image", "--help").out())
                .contains("stackwright edit FILE set-image");
    }

    @Test
    void theHelpStatesTheExitStatus() {
        assertThat(CommandRun.of("--help").out()).contains("Exit status:", "0", "1", "2");
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(CommandRun.of("--version").out()).startsWith("stackwright ");
    }
}
