package dev.stackwright.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Input that is broken, or made to take a program down: a clear problem each, and quickly. */
@Timeout(30)
class HostileProjectTest {

    private static String times(int count, IntFunction<String> line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(line.apply(i));
        }
        return text.toString();
    }

    @Test
    void tenThousandServicesAreResolved() {
        ComposeProject project = Project.of("services:\n" + times(10_000, i -> "  s" + i
                + ":\n    image: app:${TAG:-1}\n    depends_on: [s" + Math.max(0, i - 1) + "]\n    ports: ['80']\n"))
                .resolved();

        assertThat(project.services()).hasSize(10_000);
        assertThat(project.service("s9999").orElseThrow().text("image")).hasValue("app:1");
    }

    @Test
    void variablesThatMultiplyEachOtherAreCutOff() {
        Project project = Project.of("""
                services:
                  web: {image: "${V30}"}
                """).with(".env", "V0=0123456789\n" + times(30, i -> "V" + (i + 1) + "=$V" + i + "$V" + i + "\n"));

        assertThat(project.problems()).hasSize(14).contains("value-too-long .env:18:5");
        assertThat(project.value("web", "image")).hasSize(1_000_000);
    }

    @Test
    void aLongValueUsedOftenIsCutOff() {
        Project project = Project.of("services:\n" + times(3_000, i -> "  s" + i + ": {image: $A}\n"))
                .with(".env", "A=" + "x".repeat(10_000) + "\n");

        assertThat(project.problems()).singleElement().asString().startsWith("variables-too-long compose.yaml:");
    }

    @Test
    void bracesThatAreNeverClosedAreReadOnce() {
        Project project = Project.of("services: {web: {image: \"" + "${A".repeat(200_000) + "}\"}}");

        assertThat(project.problems()).hasSize(100).allMatch(problem -> problem.startsWith("variable-unreadable"));
    }

    @Test
    void defaultsInDefaultsEndSomewhere() {
        Project project = Project.of("services: {web: {image: \"" + "${A:-".repeat(5_000) + "x" + "}".repeat(5_000)
                + "\"}}");

        assertThat(project.value("web", "image")).isEmpty();
    }

    @Test
    void includesThatMultiplyEachOtherAreCutOff() {
        Project project = Project.of("include: [a0.yaml, b0.yaml]\n");
        for (int i = 0; i < 30; i++) {
            String both = "include: [a" + (i + 1) + ".yaml, b" + (i + 1) + ".yaml]\n";
            project.with("a" + i + ".yaml", both).with("b" + i + ".yaml", both);
        }
        project.with("a30.yaml", "services: {a: {image: a}}").with("b30.yaml", "services: {b: {image: b}}");

        assertThat(project.problems()).singleElement().asString().startsWith("too-many-includes");
        assertThat(project.resolved().services()).isNotEmpty();
    }

    @Test
    void aLongRowOfIncludesEndsSomewhere() {
        Project project = Project.of("include: [f0.yaml]\n");
        for (int i = 0; i < 5_000; i++) {
            project.with("f" + i + ".yaml", "include: [f" + (i + 1) + ".yaml]\nservices: {s" + i + ": {image: x}}\n");
        }

        assertThat(project.problems()).containsExactly("include-too-deep f99.yaml:1:11");
        assertThat(project.resolved().services()).hasSize(100);
    }

    @Test
    void aLongRowOfExtendsEndsSomewhere() {
        Project project = Project.of("services:\n" + times(10_000, i -> "  s" + i + ": {extends: s" + (i + 1)
                + ", environment: {V" + i + ": x}}\n") + "  s10000: {image: x}\n");

        assertThat(project.problems()).isNotEmpty().allMatch(problem -> problem.startsWith("extends-too-long")
                || problem.startsWith("too-many-values"));
    }

    @Test
    void everyServiceMayExtendALargeOneUntilThereAreTooManyValues() {
        Project project = Project.of("services:\n  base:\n    environment:\n"
                + times(5_000, i -> "      V" + i + ": x\n")
                + times(2_000, i -> "  s" + i + ": {extends: base}\n"));

        assertThat(project.problems()).singleElement().asString().startsWith("too-many-values");
    }

    @Test
    void aliasesOfAliasesEndAtTheReader() {
        Supplier<ComposeProject> bomb = () -> Project.of("a0: &a0 [x]\n" + times(60, i -> "a" + (i + 1) + ": &a"
                + (i + 1) + " [*a" + i + ", *a" + i + "]\n") + "services: {web: {image: x}}\n").resolved();

        assertThat(bomb.get().services()).isEmpty();
    }

    @Test
    void aFolderAFileOutsideAndTheFileItselfAreProblemsOfTheirOwn() {
        Project project = Project.of("""
                include:
                  - folder
                  - ../outside.yaml
                  - compose.yaml
                  - https://example.com/repo.git
                  - gone.yaml
                services:
                  web: {image: x}
                """).withFolder("folder").with("../outside.yaml", "services: {out: {image: y}}");

        assertThat(project.problems()).containsExactly("included-file-unreadable compose.yaml:2:5",
                "reads-outside-project compose.yaml:3:5", "include-cycle compose.yaml:4:5",
                "remote-not-read compose.yaml:5:5", "included-file-unreadable compose.yaml:6:5");
        assertThat(project.resolved().services()).extracting(ProjectService::name).containsExactly("web", "out");
    }

    @Test
    void anEnvFileWithABrokenQuoteIsAProblemInThatFile() {
        Project project = Project.of("services: {web: {image: x, env_file: web.env}}")
                .with("web.env", "A=1\nB=\"open\nC D=3\n");

        assertThat(project.problems()).containsExactly("env-file-malformed web.env:2:3",
                "env-file-malformed web.env:3:1");
        assertThat(project.value("web", "environment")).isEqualTo("{A: 1}");
    }

    @Test
    void brokenYamlGivesWhatCanBeRead() {
        ComposeProject project = Project.of("""
                services:
                  web:
                    image: x
                    ports: [80
                  db:
                    image: y
                """).resolved();

        assertThat(project.service("db").orElseThrow().text("image")).hasValue("y");
    }

    @Test
    void whatHasTheWrongFormStaysAsItIs() {
        ComposeProject project = Project.of("""
                include: {a: b}
                services:
                  web: [a]
                  api: {image: [x], ports: {a: b}, volumes: text, environment: 5, depends_on: text, extends: [y],
                    build: [z], networks: 7, env_file: {a: b}, secrets: x, deploy: 1, command: {a: b}, links: {a: b}}
                volumes: [a]
                networks: text
                """).resolved();

        assertThat(project.service("api").orElseThrow().value("volumes").map(Object::toString)).hasValue("text");
        assertThat(project.service("web")).isEmpty();
    }
}
