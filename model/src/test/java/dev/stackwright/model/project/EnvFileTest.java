package dev.stackwright.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.project.Provenance.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Compose Specification, attribute {@code env_file} and section "Env_file format". */
class EnvFileTest {

    private static String environment(String env) {
        return Project.of("services: {web: {image: x, env_file: web.env}}").with("web.env", env)
                .value("web", "environment");
    }

    @Test
    void valuesAreReadAsDockerComposeQuotesThem() {
        assertThat(environment("""
                # comment
                PLAIN=a b  # behind a blank
                HASH=a#b
                export EXPORTED=1
                YAML: value
                EMPTY=
                SINGLE='$PLAIN \\n # kept'
                DOUBLE="x\\ty \\"q\\" ${PLAIN}"
                LINES="first
                second"
                MANY=one   two
                """)).isEqualTo("{PLAIN: a b, HASH: a#b, EXPORTED: 1, YAML: value, EMPTY: , SINGLE: $PLAIN \\n # kept, "
                + "DOUBLE: x\ty \"q\" a b, LINES: first\nsecond, MANY: one   two}");
    }

    @Test
    void charactersByNumberAndTheirQuirks() {
        assertThat(environment("A=\"\\0101\"\nB=\"\\07\"\nC=\"\\0999\"\n1D=digit\n"))
                .isEqualTo("{A: A, B: \\7, C: \\999, 1D: digit}");
    }

    @Test
    void aNameAtTheVeryEndOfTheFileIsNotRead() {
        Project project = Project.of("services: {web: {image: x, env_file: web.env}}").with("web.env", "A=1\nHOME");

        assertThat(project.value("web", "environment")).isEqualTo("{A: 1}");
        assertThat(project.problems()).containsExactly("env-file-name-ignored web.env:2:1");
    }

    @Test
    void aNameAloneTakesTheValueOfTheShell() {
        Project project = Project.of("services: {web: {image: x, env_file: web.env, environment: [OTHER, UNSET]}}")
                .with("web.env", "GIVEN\nMISSING\n")
                .withOptions(options -> options.withEnvironment(Map.of("GIVEN", "1", "OTHER", "2")));

        assertThat(project.value("web", "environment")).isEqualTo("{GIVEN: 1, OTHER: 2, UNSET: null}");
    }

    @Test
    void laterFilesCountMoreAndTheServiceItselfMost() {
        Project project = Project.of("""
                services:
                  web:
                    image: x
                    env_file:
                      - a.env
                      - path: b.env
                      - {path: gone.env, required: false}
                      - {path: raw.env, format: raw}
                    environment: {C: own}
                """).with("a.env", "A=a\nB=a\nC=a\n").with("b.env", "B=b\nFROM_A=$A\n").with("raw.env", "R='$A' # b\n");

        assertThat(project.value("web", "environment")).isEqualTo("{A: a, B: b, C: own, FROM_A: a, R: '$A' # b}");
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void aValueKnowsItsLine() {
        ComposeProject project = Project.of("services: {web: {image: x, env_file: web.env, environment: {B: own}}}")
                .with("web.env", "A=1\nB='two'\n").resolved();
        ResolvedMapping environment = project.service("web").orElseThrow().attributes().mapping("environment")
                .orElseThrow();
        Provenance a = environment.value("A").orElseThrow().provenance();
        Provenance b = environment.value("B").orElseThrow().provenance();

        assertThat(a.file().role()).isEqualTo(SourceFile.Role.ENVIRONMENT);
        assertThat(a.file().text().slice(a.range())).isEqualTo("1");
        assertThat(a.cameBy(Kind.ENV_FILE)).isTrue();
        assertThat(b.replaced()).map(Object::toString).hasValue("two");
    }

    @Test
    void aMissingFileIsAFaultOfTheEnvironment() {
        ComposeProject project = Project.of("""
                services:
                  web: {image: x, env_file: [gone.env]}
                  debug: {image: x, env_file: other.env, profiles: [debug]}
                """).resolved();

        assertThat(project.problems()).extracting(ResolveProblem::severity).containsExactly(
                ResolveProblem.Severity.ERROR, ResolveProblem.Severity.WARNING);
        assertThat(project.problems()).allMatch(problem -> problem.family() == ResolveProblem.Family.ENVIRONMENT);
        assertThat(project.problems().get(0).message()).isEqualTo("The env file gone.env does not exist.");
    }
}
