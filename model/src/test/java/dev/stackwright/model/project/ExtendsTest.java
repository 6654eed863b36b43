package dev.stackwright.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.project.Provenance.Kind;
import org.junit.jupiter.api.Test;

/** Compose Specification, attribute {@code extends}. */
class ExtendsTest {

    private static final String BASE = """
            services:
              base:
                image: base:1
                env_file: base.env
                volumes: [./data:/data]
                command: [serve]
                environment: {A: base, B: base}
            """;

    @Test
    void aServiceHasWhatItsBaseHasAndItsOwn() {
        Project project = Project.of("""
                services:
                  web:
                    extends: base
                    environment: [B=own, C=own]
                  base:
                    image: base:1
                    environment: {A: base, B: base}
                """);

        assertThat(project.value("web", "image")).isEqualTo("base:1");
        assertThat(project.value("web", "environment")).isEqualTo("{A: base, B: own, C: own}");
        assertThat(project.resolved().problems()).isEmpty();
    }

    @Test
    void pathsOfABaseAreThoseOfItsFile() {
        Project project = Project.of("""
                services:
                  web:
                    extends: {file: common/base.yaml, service: base}
                    volumes: [./own:/own]
                """).with("common/base.yaml", BASE).with("common/base.env", "FROM_FILE=1\n");

        assertThat(project.value("web", "volumes")).contains("source: /project/common/data")
                .contains("source: /project/own");
        assertThat(project.value("web", "environment")).isEqualTo("{FROM_FILE: 1, A: base, B: base}");
    }

    @Test
    void aValueKnowsTheServiceItComesFrom() {
        ComposeProject project = Project.of("""
                services:
                  web:
                    extends: {file: base.yaml, service: base}
                    command: [own]
                """).with("base.yaml", BASE).with("base.env", "").resolved();
        ProjectService web = project.service("web").orElseThrow();
        Provenance image = web.value("image").orElseThrow().provenance();
        Provenance command = web.value("command").orElseThrow().provenance();

        assertThat(image.file().path()).hasFileName("base.yaml");
        assertThat(image.file().text().slice(image.range())).isEqualTo("base:1");
        assertThat(image.steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Kind.EXTENDS);
            assertThat(step.name()).isEqualTo("base");
            assertThat(step.file().path()).hasFileName("compose.yaml");
        });
        assertThat(command.isOwn()).isTrue();
        assertThat(command.replaced()).map(Object::toString).hasValue("[serve]");
        assertThat(web.file().path()).hasFileName("compose.yaml");
    }

    @Test
    void aCycleIsNamedAsAChain() {
        ComposeProject project = Project.of("""
                services:
                  a: {image: x, extends: b}
                  b: {extends: {file: other.yaml, service: c}}
                """).with("other.yaml", """
                services:
                  c: {extends: {file: compose.yaml, service: a}}
                """).resolved();

        assertThat(project.problems()).anySatisfy(problem -> {
            assertThat(problem.id()).isEqualTo("extends-cycle");
            assertThat(problem.message()).contains("→");
        });
        assertThat(project.service("a").orElseThrow().text("image")).hasValue("x");
    }

    @Test
    void aMissingFileOrServiceIsAProblemAndTheRestIsThere() {
        Project project = Project.of("""
                services:
                  a: {image: x, extends: {file: gone.yaml, service: b}}
                  c: {image: y, extends: nobody}
                """);

        assertThat(project.problems()).containsExactly("extended-file-unreadable compose.yaml:2:33",
                "extended-service-missing compose.yaml:3:26");
        assertThat(project.value("a", "image")).isEqualTo("x");
        assertThat(project.value("c", "image")).isEqualTo("y");
    }
}
