package dev.stackwright.rendering.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.ParameterNote;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnvExampleTest {

    private static String of(String text) {
        return EnvExample.of(Snapshot.of(text), "compose.yaml", Collections.emptySortedMap());
    }

    @Test
    void theShopsVariablesAreAsApproved() {
        assertThat(EnvExample.of(ComposeExport.of(Samples.shop().snapshot()).snapshot(), "compose.yaml",
                Collections.emptySortedMap()))
                .isEqualTo(Samples.approved("env.example"));
    }

    @Test
    void everyVariableComesWithItsDefaultAndItsPlaces() {
        assertThat(of("""
                services:
                  api:
                    image: acme/api:${TAG:-1.0}
                    environment:
                      LOG_LEVEL: ${LOG_LEVEL:-info}
                      COPY: ${LOG_LEVEL:-info}
                """)).isEqualTo("""
                # The variables of compose.yaml. Copy this file to .env and fill in what has no value.

                # Optional; the file's default is 1.0.
                # Used by api.image (line 3)
                TAG=1.0

                # Optional; the file's default is info.
                # Used by api.environment.LOG_LEVEL (line 5), api.environment.COPY (line 6)
                LOG_LEVEL=info
                """);
    }

    @Test
    void whatPeopleSayOfAVariableStandsThere() {
        Design said = Design.EMPTY
                .withParameter("TAG", new ParameterNote(Optional.of("Version of the API"), Optional.empty()))
                .withParameter("LICENCE", new ParameterNote(Optional.empty(), Optional.of(true)));

        assertThat(EnvExample.of(Snapshot.of(TextDocument.of("""
                services:
                  api:
                    image: acme/api:${TAG:-1.0}
                    command: run ${LICENCE:-none}
                """), said), "compose.yaml", Collections.emptySortedMap())).contains("""
                # Version of the API
                # Optional; the file's default is 1.0.
                """, "# Secret. ", "\nLICENCE=\n").doesNotContain("none");
    }

    @Test
    void aSecretNeverHasAValue() {
        String text = of("""
                services:
                  api:
                    image: acme/api:1
                    environment:
                      - API_TOKEN=${API_TOKEN:-s3cret}
                      - DB=${DB_URL:-postgres://app:s3cret@db/app}
                      - POSTGRES_PASSWORD=${PG:-s3cret}
                """);

        assertThat(text).contains("API_TOKEN=\n", "DB_URL=\n", "PG=\n").doesNotContain("s3cret");
    }

    @Test
    void whatWouldChangeTheStackByBeingSetStaysAComment() {
        assertThat(of("""
                services:
                  api:
                    image: acme/api:1
                    environment:
                      - A=${DEBUG+on}
                      - B=${MODE:-one}
                      - C=${MODE:-two}
                      - D=${OUTER:-${INNER:-x}}
                """)).contains("# DEBUG=\n", "# MODE=\n", "# OUTER=\n", "\nINNER=x\n",
                "its places have different defaults: one, two.");
    }

    @Test
    void requiredAndPassedOnVariablesAreAmongThem() {
        assertThat(of("""
                services:
                  api:
                    image: acme/api:1
                    environment:
                      - KEYS=${KEY_FILE:?set it}
                      - FROM_OUTSIDE
                      - PRICE=$$5
                """)).contains("# Required: the stack does not start without it.\n", "KEY_FILE=\n", "FROM_OUTSIDE=\n")
                .doesNotContain("PRICE");
    }

    @Test
    void aDefaultWithBlanksIsQuoted() {
        assertThat(of("""
                services:
                  api:
                    image: acme/api:1
                    command: ${ARGS:---a --b}
                """)).contains("ARGS='--a --b'\n");
    }

    @Test
    void aFileWithoutVariablesSaysSo() {
        assertThat(of("services: {web: {image: nginx}}")).isEqualTo("# compose.yaml uses no variables.\n");
    }
}
