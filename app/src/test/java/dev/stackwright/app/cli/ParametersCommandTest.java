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

class ParametersCommandTest {

    @TempDir
    private Path folder;
    private Path shop;

    @BeforeEach
    void writeShop() throws IOException {
        Files.writeString(folder.resolve(".env"), "SHOP_DB_PASSWORD='hunter 2'\nSHOP_LEVEL=debug\n");
        Files.writeString(folder.resolve("compose.stackwright.json"),
                "{\"schema\": 1, \"parameters\": {\"SHOP_LEVEL\": {\"meaning\": \"How talkative we are\"}}}");
        shop = Files.writeString(folder.resolve("compose.yaml"), """
                services:
                  db:
                    image: "postgres:${SHOP_TAG:-16}"
                    environment:
                      POSTGRES_PASSWORD: ${SHOP_DB_PASSWORD:-changeme}
                  api:
                    image: acme/api:1
                    environment:
                      LEVEL: ${SHOP_LEVEL:-info}
                      KEY: ${SHOP_KEY:?say which}
                """);
    }

    @Test
    void aRowEachAndNoSecretInIt() {
        CommandRun run = CommandRun.of("parameters", shop);

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                NAME              STATE    VALUE     DEFAULT     USED BY  MEANING
                SHOP_TAG          default  -         16          db       Version of the image that db runs
                SHOP_DB_PASSWORD  set      (secret)  (secret)    db       Password of the superuser of the database
                SHOP_LEVEL        set      debug     info        api      How talkative we are
                SHOP_KEY          missing  -         (required)  api

                4 variables; to be set: SHOP_KEY.
                """);
    }

    @Test
    void theListForScriptsTellsPlacesAndNoSecret() throws IOException {
        String out = CommandRun.of("parameters", shop, "--format", "json").out();
        JsonNode told = new ObjectMapper().readTree(out);

        assertThat(out).doesNotContain("hunter", "changeme");
        JsonNode level = told.path("parameters").get(2);
        assertThat(level.path("value").asText()).isEqualTo("debug");
        assertThat(level.path("setIn").asText()).isEqualTo("env-file");
        assertThat(level.path("defaults").get(0).asText()).isEqualTo("info");
        assertThat(level.path("uses").get(0).path("line").asInt()).isEqualTo(9);
        assertThat(told.path("missing").get(0).asText()).isEqualTo("SHOP_KEY");
    }

    @Test
    void anyLiteralCanBecomeAVariable() throws IOException {
        CommandRun run = CommandRun.of("edit", shop, "extract-variable", "api", "--at", "environment.LEVEL", "--part",
                "nothing");
        assertThat(run.status()).isEqualTo(ExitStatus.ERRORS);

        Path stack = Files.writeString(folder.resolve("stack.yaml"), """
                services:
                  web:
                    image: nginx:1
                    ports: ["8080:80"]
                """);
        assertThat(CommandRun.of("edit", stack, "extract-variable", "web", "--at", "ports.0", "--part", "published")
                .out()).contains("Extract variable WEB_PORT.");
        assertThat(Files.readString(stack)).contains("ports: [\"${WEB_PORT:-8080}:80\"]");
    }

    @Test
    void aVariableThatTheFileOfVariablesSetsOtherwiseIsNotExtracted() throws IOException {
        Path stack = Files.writeString(folder.resolve("stack.yaml"), "services:\n  web:\n    image: nginx:1\n");

        CommandRun run = CommandRun.of("edit", stack, "extract-variable", "web", "SHOP_LEVEL", "--part", "tag");

        assertThat(run.status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(run.err()).contains("has another value in .env").doesNotContain("debug");
        assertThat(Files.readString(stack)).contains("image: nginx:1\n");
    }
}
