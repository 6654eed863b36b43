package dev.stackwright.model.assist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names that other files of the project define. */
class NeighbourCompletionTest {

    private static final OtherFile BASE = new OtherFile(Path.of("/stack/base.yaml"), "base.yaml", Snapshot.of("""
            services:
              db:
                image: postgres:16
                profiles: [full]
                environment:
                  LEVEL: ${LEVEL:-info}
            networks:
              back:
            volumes:
              data:
            configs:
              site: {file: ./site}
            secrets:
              key: {file: ./key}
            models:
              llm: {model: ai/smollm2}
            """).compose());
    private static final Completing COMPLETING = new Completing(new Surroundings(Optional.of(Path.of("/stack")),
            List.of(BASE), Map.of("TOKEN", "in .env"), Surroundings.NONE.disk()));

    private static List<String> labels(String lines) {
        return COMPLETING.labels("services:\n  api:\n    " + lines + "\n");
    }

    @Test
    void eachSectionIsKnownWhereItIsNamed() {
        assertThat(labels("depends_on:\n      - |")).containsExactly("db");
        assertThat(labels("networks: [|]")).containsExactly("back");
        assertThat(labels("volumes:\n      - da|")).contains("data");
        assertThat(labels("configs: [|]")).contains("site");
        assertThat(labels("secrets: [|]")).contains("key");
        assertThat(labels("models: [|]")).contains("llm");
        assertThat(labels("profiles: [|]")).containsExactly("full");
    }

    @Test
    void theListSaysWhichFileDefinesIt() {
        assertThat(COMPLETING.proposal("services:\n  api:\n    depends_on: [|]\n", "db").detail())
                .isEqualTo("service postgres:16 in base.yaml");
    }

    @Test
    void anOverrideNamesTheServicesItIsLaidOver() {
        assertThat(COMPLETING.taken("services:\n  d|\n", "db")).startsWith("services:\n  db:\n");
    }

    @Test
    void variablesOfOtherFilesAreKnown() {
        assertThat(labels("image: a:${|")).contains("LEVEL", "TOKEN");
    }

    @Test
    void aVolumeOfAnotherFileIsNotDeclaredAgain() {
        OtherFile base = new OtherFile(Path.of("/stack/base.yaml"), "base.yaml",
                Snapshot.of("volumes:\n  database-data:\n").compose());
        Completing completing = new Completing(new Surroundings(Optional.empty(), List.of(base), Map.of(),
                Surroundings.NONE.disk()));

        assertThat(completing.text("services:\n  post|", "PostgreSQL")).contains("database-data:/var")
                .doesNotContain("\nvolumes:");
    }
}
