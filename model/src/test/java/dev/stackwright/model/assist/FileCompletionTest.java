package dev.stackwright.model.assist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.project.ProjectSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths, and what is read from files beside the one that is written in. */
class FileCompletionTest {

    @TempDir
    private Path folder;
    private Completing completing;

    @BeforeEach
    void lay() throws IOException {
        for (String name : List.of("compose.yaml", "base.yaml", ".env", "app.env", "api/Dockerfile", "api/src/main.js",
                "web/nginx.conf", "secret.txt", ".git/config")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
        completing = new Completing(new Surroundings(Optional.of(folder), List.of(), Map.of(),
                new Surroundings.Disk(Folders.ofDisk(1_000, 1_000), ProjectSources.ofDisk())));
    }

    private static String service(String lines) {
        return "services:\n  api:\n    " + lines.replace("\\n", "\n") + "\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "build: |; ., ./api, ./web",
        "build:\\n      context: ./|; api, web",
        "build:\\n      context: ./api\\n      dockerfile: |; Dockerfile, src",
        "env_file: |; .env, app.env",
        "env_file:\\n      - a|; app.env, api",
        "env_file:\\n      - path: .|; .env",
        "label_file: sec|; secret.txt",
        "extends:\\n      file: ba|; base.yaml",
        "credential_spec:\\n      file: web/|; nginx.conf",
        "volumes:\\n      - ./|; api, web, secret.txt",
        "volumes:\\n      - type: bind\\n        source: ./web/|; nginx.conf",
        "volumes: [./web/n|]; nginx.conf",
        "develop:\\n      watch:\\n        - path: ./a|; api, app.env"})
    void pathsAreReadAgainstTheFolderOfTheFile(String lines, String expected) {
        assertThat(completing.labels(service(lines))).contains(expected.split(", "));
    }

    @Test
    void foldersOnlyWhereNoFileIsMeant() {
        assertThat(completing.labels(service("build:\n      context: |"))).containsExactly(".", "./api", "./web");
    }

    @Test
    void pathsOfTheTopLevel() {
        assertThat(completing.labels("include:\n  - ba|\n")).contains("base.yaml");
        assertThat(completing.labels("include:\n  - path: ba|\n")).contains("base.yaml");
        assertThat(completing.labels("include:\n  - path: base.yaml\n    env_file: a|\n")).contains("app.env");
        assertThat(completing.labels("secrets:\n  a:\n    file: s|\n")).contains("secret.txt");
        assertThat(completing.labels("configs:\n  a:\n    file: web/|\n")).containsExactly("nginx.conf");
    }

    @Test
    void filesOfTheRightSortComeFirst() {
        assertThat(completing.labels(service("extends:\n      file: |")).subList(0, 2))
                .containsExactly("base.yaml", "compose.yaml");
        assertThat(completing.labels(service("env_file: |")).subList(0, 2)).containsExactly(".env", "app.env");
    }

    @Test
    void foldersComeFirstWhereOneIsMountedAndFilesWhereOneIsRead() {
        assertThat(completing.labels(service("volumes:\n      - |")).subList(0, 3))
                .containsExactly("./api", "./web", "./app.env");
        assertThat(completing.labels(service("label_file: |"))).startsWith(".env", "app.env").endsWith("api", "web");
    }

    @Test
    void onlyTheLastPartIsWrittenAndAFolderThatLeadsOnOpens() {
        assertThat(completing.taken(service("volumes:\n      - ./web/ng|"), "nginx.conf"))
                .isEqualTo(service("volumes:\n      - ./web/nginx.conf|"));
        assertThat(completing.taken(service("env_file: ap|"), "api")).isEqualTo(service("env_file: api/|"));
    }

    @Test
    void nothingIsOfferedBehindTheColonOfAMountInSecretFoldersOrBehindVariables() {
        assertThat(completing.labels(service("volumes:\n      - ./web:/|"))).isEmpty();
        assertThat(completing.labels(service("volumes:\n      - ./|"))).doesNotContain(".git");
        assertThat(completing.labels(service("env_file: ${HERE}/|"))).isEmpty();
        assertThat(completing.labels(service("env_file: nowhere/|"))).isEmpty();
    }

    @Test
    void aHugeFolderIsReadInPart() throws IOException {
        for (int i = 0; i < 60; i++) {
            Files.createFile(folder.resolve("web/file" + i));
        }

        assertThat(Folders.ofDisk(20, 1_000).in(folder.resolve("web"))).hasSize(20);
        assertThat(Folders.ofDisk(20, 0).in(folder.resolve("web"))).hasSizeLessThan(2);
        assertThat(Folders.ofDisk(20, 1_000).in(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void stagesAreThoseOfTheDockerfile() throws IOException {
        Files.writeString(folder.resolve("api/Dockerfile"), """
                # FROM nothing AS never
                FROM --platform=$BUILDPLATFORM node:22 AS build
                RUN true
                from node:22-alpine as production
                FROM scratch
                """);

        assertThat(completing.labels(service("build:\n      context: ./api\n      target: |")))
                .containsExactly("build", "production");
    }

    @Test
    void stagesOfADockerfileThatIsWrittenInTheService() {
        assertThat(completing.labels("""
                services:
                  api:
                    build:
                      dockerfile_inline: |
                        FROM alpine AS tools
                      target: |
                """.replace("target: |", "target: ^").replace("inline: |", "inline: >").replace('^', '|')))
                .containsExactly("tools");
    }

    @Test
    void servicesToExtendAreThoseOfTheNamedFile() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), "services:\n  common:\n    image: a\n  other:\n    image: b\n");

        assertThat(completing.labels(service("extends:\n      file: base.yaml\n      service: |")))
                .containsExactly("common", "other");
    }
}
