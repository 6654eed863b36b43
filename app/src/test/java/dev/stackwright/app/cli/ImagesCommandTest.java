package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagesCommandTest {

    @TempDir
    private Path folder;
    private Path shop;

    @BeforeEach
    void writeShop() throws IOException {
        Files.writeString(folder.resolve(".env"), "TAG=17\n");
        shop = Files.writeString(folder.resolve("compose.yaml"), """
                services:
                  web: {image: "nginx:alpine"}
                  api: {build: ./backend}
                  worker: {image: "ghcr.io/acme/worker:v1", build: ./worker}
                  db: {image: "postgres:${TAG:-15}"}
                """);
    }

    @Test
    void imagesAreListedByWhoseTheyAre() {
        CommandRun run = CommandRun.of("images", shop);

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                Custom images
                  ghcr.io/acme/worker:v1  worker  ghcr.io  still built here, to be pushed

                Public images
                  nginx:alpine  web  docker.io  public
                  postgres:17   db   docker.io  public

                Without an image that can be named
                  -  api  -  built from source, to be pushed

                Built from source
                  api     ./backend  no image yet
                  worker  ./worker   ghcr.io/acme/worker:v1

                Registries
                  docker.io  Docker Hub                 2 images
                  ghcr.io    GitHub Container Registry  1 image
                """);
    }

    @Test
    void theListForScripts() throws IOException {
        JsonNode told = new ObjectMapper().readTree(CommandRun.of("images", shop, "--format", "json").out());

        assertThat(told.path("format").asInt()).isEqualTo(1);
        JsonNode database = told.path("images").get(3);
        assertThat(database.path("reference").asText()).isEqualTo("postgres:17");
        assertThat(database.path("written").asText()).isEqualTo("postgres:${TAG:-15}");
        assertThat(database.path("owner").asText()).isEqualTo("public");
        assertThat(database.path("tag").asText()).isEqualTo("17");
        assertThat(told.path("builds").findValuesAsText("context")).containsExactly("./backend", "./worker");
        assertThat(told.path("registries").findValuesAsText("host")).containsExactly("docker.io", "ghcr.io");
    }

    @Test
    void aFileThatIsNotThereIsToldPlainly() {
        CommandRun run = CommandRun.of("images", folder.resolve("gone.yaml"));

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).contains("gone.yaml");
        assertThat(CommandRun.of("images", shop, "--format", "xml").err()).contains("'xml' is none of text, json");
    }
}
