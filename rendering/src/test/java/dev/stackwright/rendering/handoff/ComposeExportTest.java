package dev.stackwright.rendering.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Snapshot;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ComposeExportTest {

    @Test
    void aVanillaFileLeavesAsItIsByteForByte() {
        String text = "\uFEFFservices:\r\n  web:   # the shop\r\n    image: 'nginx:1.27'\r\n\r\n# end";

        ComposeExport export = ComposeExport.of(Snapshot.of(text));

        assertThat(export.bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(export.removed()).isEmpty();
    }

    @Test
    void platformAttributesAreTakenOutWhereverTheyStand() {
        ComposeExport export = ComposeExport.of(Snapshot.of("""
                # head
                x-omnistrate-service-plan:
                  name: Shop
                x-own: kept
                services:
                  web:
                    image: nginx:1.27
                    x-omnistrate-compute:
                      replicaCount: 2
                    x-omnistrate-mode-internal: false
                    ports:
                      - "80:80"   # public
                  db: {image: "postgres:17", x-omnistrate-mode-internal: true}
                volumes:
                  data:
                    x-omnistrate-storage:
                      aws: {}
                """));

        assertThat(export.text()).isEqualTo("""
                x-own: kept
                services:
                  web:
                    image: nginx:1.27
                    ports:
                      - "80:80"   # public
                  db: {image: "postgres:17"}
                volumes:
                  data:
                """);
        assertThat(export.removed()).containsExactly("x-omnistrate-service-plan (line 2)",
                "x-omnistrate-compute (line 8)", "x-omnistrate-mode-internal (line 10)",
                "x-omnistrate-mode-internal (line 13)", "x-omnistrate-storage (line 16)");
    }

    @Test
    void whatOthersAreAliasesOfStays() {
        String text = """
                x-omnistrate-common: &common
                  restart: always
                services:
                  web:
                    <<: *common
                    image: nginx:1.27
                """;

        ComposeExport export = ComposeExport.of(Snapshot.of(text));

        assertThat(export.text()).isEqualTo(text);
        assertThat(export.kept()).containsExactly("x-omnistrate-common (line 1)");
    }

    @Test
    void secretsAreNotRewritten() {
        String text = """
                services:
                  db:
                    image: postgres:17
                    environment:
                      POSTGRES_PASSWORD: hunter2
                """;

        assertThat(ComposeExport.of(Snapshot.of(text)).text()).isEqualTo(text);
    }
}
