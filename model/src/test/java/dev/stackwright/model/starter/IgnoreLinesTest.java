package dev.stackwright.model.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.text.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IgnoreLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {".env", "/.env", "**/.env", ".env  ", "*.env", ".env*", ".e?v", "*", "node_modules/\n.env",
        "!.env\n.env"})
    void aFileThatCoversTheEnvironmentIsKnownAsSuch(String text) {
        assertThat(IgnoreLines.cover(TextDocument.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# .env", "#.env", ".env/", "config/.env", ".env.local", "env", ".env\n!.env",
        "*\n!.e*"})
    void aFileThatDoesNotCoverItIsKnownAsSuch(String text) {
        assertThat(IgnoreLines.cover(TextDocument.of(text))).isFalse();
    }

    @Test
    void theLineIsAddedWithTheFilesOwnLineEndingAndNothingElseChanges() {
        assertThat(added("target/\n")).isEqualTo("target/\n.env\n");
        assertThat(added("target/")).isEqualTo("target/\n.env\n");
        assertThat(added("a\r\nb")).isEqualTo("a\r\nb\r\n.env\r\n");
        assertThat(added("")).isEqualTo(".env\n");
    }

    private static String added(String text) {
        TextDocument after = IgnoreLines.withEnvironment(TextDocument.of(text));
        assertThat(IgnoreLines.cover(after)).isTrue();
        return after.text();
    }
}
