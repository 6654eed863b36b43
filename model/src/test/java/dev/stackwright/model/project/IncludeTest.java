package dev.stackwright.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.project.Provenance.Kind;
import org.junit.jupiter.api.Test;

/** Compose Specification, section "Include". */
class IncludeTest {

    private static final String PART = """
            services:
              part: {image: "part:${TAG:-none}", build: ./code, env_file: part.env}
            volumes: {data: }
            """;

    @Test
    void anIncludedFileKeepsItsFolderAndItsVariables() {
        Project project = Project.of("""
                include: [parts/part.yaml]
                services: {web: {image: "web:${TAG:-none}", depends_on: [part]}}
                """).with("parts/part.yaml", PART).with("parts/.env", "TAG=inner\n").with("parts/part.env", "A=1\n");

        assertThat(project.value("part", "image")).isEqualTo("part:inner");
        assertThat(project.value("part", "build")).startsWith("{context: /project/parts/code");
        assertThat(project.value("part", "environment")).isEqualTo("{A: 1}");
        assertThat(project.value("web", "image")).isEqualTo("web:none");
        assertThat(project.resolved().volumes().mapping("data").flatMap(data -> data.text("name")))
                .hasValue("demo_data");
    }

    @Test
    void theVariablesAroundWin() {
        Project project = Project.of("include: [parts/part.yaml]").with("parts/part.yaml", PART)
                .with("parts/part.env", "").with("parts/.env", "TAG=inner\n").with(".env", "TAG=outer\n");

        assertThat(project.value("part", "image")).isEqualTo("part:outer");
    }

    @Test
    void theLongFormNamesSeveralFilesAFolderAndEnvFiles() {
        Project project = Project.of("""
                include:
                  - path: [parts/part.yaml, over.yaml]
                    project_directory: elsewhere
                    env_file: [one.env, two.env]
                """).with("parts/part.yaml", PART).with("over.yaml", "services: {part: {user: \"$USER_ID\"}}")
                .with("one.env", "TAG=one\nUSER_ID=1\n").with("two.env", "TAG=two\n")
                .with("elsewhere/part.env", "");

        assertThat(project.value("part", "image")).isEqualTo("part:two");
        assertThat(project.value("part", "user")).isEqualTo("1");
        assertThat(project.value("part", "build")).startsWith("{context: /project/elsewhere/code");
    }

    @Test
    void aServiceKnowsTheIncludeThatBringsIt() {
        ComposeProject project = Project.of("include: [a.yaml]\nservices: {web: {image: x}}")
                .with("a.yaml", "include: [b.yaml]").with("b.yaml", "services: {deep: {image: y}}").resolved();
        ProjectService deep = project.service("deep").orElseThrow();

        assertThat(deep.isIncluded()).isTrue();
        assertThat(deep.include().orElseThrow().file().path()).hasFileName("compose.yaml");
        assertThat(deep.file().path()).hasFileName("b.yaml");
        assertThat(deep.file().text().slice(deep.key())).isEqualTo("deep");
        assertThat(deep.value("image").orElseThrow().provenance().steps()).extracting(Provenance.Step::kind)
                .containsExactly(Kind.INCLUDE, Kind.INCLUDE);
        assertThat(project.service("web").orElseThrow().isIncluded()).isFalse();
        assertThat(project.files()).extracting(SourceFile::role).containsExactly(SourceFile.Role.MAIN,
                SourceFile.Role.INCLUDED, SourceFile.Role.INCLUDED);
    }

    @Test
    void twoDefinitionsOfOneNameAreAConflictUnlessTheySayTheSame() {
        Project project = Project.of("""
                include: [a.yaml, b.yaml]
                services: {web: {image: x}}
                """).with("a.yaml", "services: {web: {image: x}, other: {image: a}}")
                .with("b.yaml", "services: {other: {image: b}}");

        assertThat(project.problems()).containsExactly("include-conflict compose.yaml:1:19");
        assertThat(project.value("other", "image")).isEqualTo("a");
    }

    @Test
    void anOverrideFileChangesWhatTheMainFileIncludes() {
        Project project = Project.of("include: [a.yaml]").with("a.yaml", "services: {web: {image: x, user: a}}")
                .with("over.yaml", "services: {web: {user: b}}").over("over.yaml");

        assertThat(project.problems()).isEmpty();
        assertThat(project.value("web", "image")).isEqualTo("x");
        assertThat(project.value("web", "user")).isEqualTo("b");
        assertThat(project.resolved().service("web").orElseThrow().isIncluded()).isTrue();
    }

    @Test
    void aCycleIsNamedAsAChain() {
        ComposeProject project = Project.of("include: [a.yaml]\nservices: {web: {image: x}}")
                .with("a.yaml", "include: [compose.yaml]\nservices: {a: {image: y}}").resolved();

        assertThat(project.problems()).singleElement().extracting(ResolveProblem::message)
                .isEqualTo("These files include each other: compose.yaml → a.yaml → compose.yaml.");
        assertThat(project.services()).hasSize(2);
    }
}
