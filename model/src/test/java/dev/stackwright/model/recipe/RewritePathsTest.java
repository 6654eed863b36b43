package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.RelativePaths;
import dev.stackwright.model.edit.Snapshot;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RewritePathsTest {

    private static final String STACK = """
            include:
              - data/compose.yaml
              - path: [base.yaml, more.yaml]
                env_file: base.env
            services:
              web:
                extends: {file: common.yaml, service: base}
                build:
                  context: ./web   # sources
                  additional_contexts: ["shared=./shared", "image=docker-image://alpine"]
                env_file:
                  - web.env
                  - path: more.env
                volumes:
                  - ./conf:/etc/conf:ro
                  - data:/data
                  - /abs:/abs
                  - {type: bind, source: ./tmp, target: /tmp}
                develop:
                  watch: [{path: ./src, action: sync, target: /src}]
              api:
                build: ./api
                env_file: web.env
              job:
                build: https://github.com/acme/job.git
            secrets:
              key:
                file: ./key.pem
            """;

    @Test
    void everyPathThatIsReadAgainstTheFolderIsFound() {
        assertThat(RelativePaths.in(Snapshot.of(STACK).compose())).extracting(RelativePaths.Use::path)
                .containsExactlyInAnyOrder("data/compose.yaml", "base.yaml", "more.yaml", "base.env", "common.yaml",
                        "./web", "./shared", "web.env", "web.env", "more.env", "./conf", "./tmp", "./src", "./api",
                        "./key.pem");
    }

    @Test
    void onlyThePathsThemselvesChange() {
        assertThat(Edited.by(STACK, new RewritePaths(Map.of("./conf", "../here/conf", "web.env", "../here/web.env",
                "./shared", "../shared"))))
                .isEqualTo(STACK.replace("./conf:", "../here/conf:").replace("web.env", "../here/web.env")
                        .replace("=./shared", "=../shared"));
    }

    @Test
    void aPathBehindAnAliasIsWrittenOnce() {
        assertThat(Edited.by("""
                x-env: &env
                  env_file: a.env
                services:
                  web: {image: a, <<: *env}
                  api: {image: b, <<: *env}
                """, new RewritePaths(Map.of("a.env", "../a.env")))).isEqualTo("""
                x-env: &env
                  env_file: ../a.env
                services:
                  web: {image: a, <<: *env}
                  api: {image: b, <<: *env}
                """);
    }

    @Test
    void aPathThatIsWrittenNowhereChangesNothing() {
        assertThat(Edited.refusalCode(STACK, new RewritePaths(Map.of("./other", "../other")))).isEqualTo("no-change");
    }
}
