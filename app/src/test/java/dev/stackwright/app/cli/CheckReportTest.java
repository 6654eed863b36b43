package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of {@code check} that choose its report and what makes it fail. */
class CheckReportTest {

    private static final String FLOATING = "services:\n  web:\n    image: nginx\n    mem_limit: 64m\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void theJsonReportSaysWhatWhereAndWhatToWrite() throws IOException {
        Path compose = file("compose.yaml", """
                services:
                  web:
                    image: nginx:1.27.3
                    mem_limit: 64m
                    restrat: always
                """);

        CommandRun run = CommandRun.of("check", compose, "--format", "json", "--fail-on", "never");

        assertThat(run.status()).isZero();
        assertThat(run.out().replace(compose.toString(), "compose.yaml")).isEqualTo("""
                {
                  "format" : 1,
                  "tool" : {
                    "name" : "stackwright",
                    "version" : "(not packaged)"
                  },
                  "files" : [
                    {
                      "path" : "compose.yaml",
                      "findings" : [
                        {
                          "check" : "unknown-attribute",
                          "family" : "compose",
                          "severity" : "error",
                          "message" : "services.web has no attribute restrat.",
                          "remedy" : "Did you mean restart?",
                          "element" : "services/web",
                          "start" : {
                            "line" : 5,
                            "column" : 5,
                            "offset" : 64
                          },
                          "end" : {
                            "line" : 5,
                            "column" : 12,
                            "offset" : 71
                          },
                          "fix" : {
                            "title" : "Rename it to restart",
                            "safe" : false,
                            "edits" : [
                              {
                                "start" : {
                                  "line" : 5,
                                  "column" : 5,
                                  "offset" : 64
                                },
                                "end" : {
                                  "line" : 5,
                                  "column" : 12,
                                  "offset" : 71
                                },
                                "text" : "restart"
                              }
                            ]
                          }
                        }
                      ],
                      "notices" : [ ]
                    }
                  ],
                  "summary" : {
                    "files" : 1,
                    "unreadable" : 0,
                    "errors" : 1,
                    "warnings" : 0,
                    "advice" : 0,
                    "accepted" : 0
                  }
                }
                """);
    }

    @Test
    void failOnNamesTheLightestFindingThatFails() throws IOException {
        Path compose = file("compose.yaml", FLOATING);

        assertThat(CommandRun.of("check", compose).status()).isZero();
        assertThat(CommandRun.of("check", compose, "--fail-on", "error").status()).isZero();
        assertThat(CommandRun.of("check", compose, "--fail-on", "warning").status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(CommandRun.of("check", compose, "--fail-on", "advice").status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(CommandRun.of("check", compose, "--fail-on", "never").status()).isZero();
    }

    @Test
    void aWordThatIsNoneOfTheChoicesIsExplained() throws IOException {
        CommandRun run = CommandRun.of("check", file("compose.yaml", FLOATING), "--fail-on", "serious");

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).contains("'serious' is none of error, warning, advice, never");
    }

    @Test
    void theReportGoesToAFileAndTheSummaryToTheTerminal() throws IOException {
        Path compose = file("compose.yaml", FLOATING);
        Path report = folder.resolve("report.txt");

        CommandRun run = CommandRun.of("check", compose, "-o", report);

        assertThat(run.out()).isEqualTo(report + ": written. Checked 1 file: 1 warning." + System.lineSeparator());
        assertThat(report).content().startsWith(compose + ":3:12 warning [image-tag-floating]");
    }

    @Test
    void aCheckedFileIsNeverWrittenOver() throws IOException {
        Path compose = file("compose.yaml", FLOATING);

        CommandRun run = CommandRun.of("check", folder, "-o", compose);

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).contains("one of the files to check");
        assertThat(compose).hasContent(FLOATING);
    }

    @Test
    void theFilesOfAFolderAreToldInTheSameOrderEveryTime() throws IOException {
        for (int i = 10; i < 90; i++) {
            file("compose-" + i + ".yaml", FLOATING);
        }

        CommandRun run = CommandRun.of("check", folder);

        assertThat(run.out().lines().filter(line -> line.contains("image-tag-floating"))).hasSize(80).isSorted();
        assertThat(CommandRun.of("check", folder)).isEqualTo(run);
    }
}
