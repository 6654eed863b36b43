package dev.stackwright.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Compose Specification, section "Interpolation". */
class VariablesTest {

    private static String image(String written) {
        return Project.of("services: {web: {image: '" + written + "'}}").withOptions(options -> options
                .withEnvironment(Map.of("SET", "value", "EMPTY", ""))).value("web", "image");
    }

    @Test
    void everyFormIsReplaced() {
        assertThat(image("$SET.${SET}")).isEqualTo("value.value");
        assertThat(image("[${UNSET:-a}${EMPTY:-b}${EMPTY-c}${UNSET-d}]")).isEqualTo("[abd]");
        assertThat(image("[${SET:+a}${EMPTY:+b}${EMPTY+c}${UNSET+d}]")).isEqualTo("[ac]");
        assertThat(image("${UNSET:-x${SET:-y}z}")).isEqualTo("xvaluez");
        assertThat(image("$${SET} costs $ 5 or $1")).isEqualTo("${SET} costs $ 5 or $1");
    }

    @Test
    void theShellWinsOverTheEnvFileOfTheProject() {
        Project project = Project.of("services: {web: {image: '$A$B'}}").with(".env", "A=file\nB=${A}2\n")
                .withOptions(options -> options.withEnvironment(Map.of("A", "shell")));

        assertThat(project.value("web", "image")).isEqualTo("shellshell2");
    }

    @Test
    void aTextBecomesWhatItsAttributeNeeds() {
        Project project = Project.of("""
                services:
                  web: {image: x, privileged: "${P:-yes}", scale: "${S:-3}", cpus: "${C:-0.50}", init: "${I}"}
                """);
        ResolvedMapping web = project.resolved().service("web").orElseThrow().attributes();

        assertThat(web.value("privileged").flatMap(ResolvedNode::asScalar)).hasValueSatisfying(flag -> {
            assertThat(flag.type()).isEqualTo(ResolvedScalar.Type.FLAG);
            assertThat(flag.value()).isEqualTo("true");
        });
        assertThat(web.text("scale")).hasValue("3");
        assertThat(web.text("cpus")).hasValue("0.5");
        assertThat(project.problems()).containsExactly("variable-unset compose.yaml:2:89",
                "value-of-wrong-type compose.yaml:2:88");
        assertThat(project.resolved().problems().get(1).family()).isEqualTo(ResolveProblem.Family.ENVIRONMENT);
    }

    @Test
    void whatIsMissingOrUnreadableIsSaidAtItsPlace() {
        Project project = Project.of("""
                services:
                  web:
                    image: "${TAG:?say which}"
                    user: "a-${USER ID}"
                    ports: ["${PORT}"]
                    volumes: ["${DATA}:/data"]
                """);

        assertThat(project.problems()).containsExactlyInAnyOrder("required-variable-unset compose.yaml:3:13",
                "variable-unreadable compose.yaml:4:14", "variable-unset compose.yaml:5:14",
                "variable-unset compose.yaml:6:16", "port-unreadable compose.yaml:5:13",
                "mount-unreadable compose.yaml:6:15");
        assertThat(project.resolved().problems().get(0).message())
                .isEqualTo("The variable TAG must have a value: say which.");
        assertThat(project.resolved().problems()).filteredOn(problem -> problem.id().endsWith("-unreadable")
                && !problem.id().startsWith("variable")).allMatch(problem ->
                        problem.family() == ResolveProblem.Family.ENVIRONMENT);
    }

    @Test
    void everyUseIsListedWithItsValue() {
        ComposeProject project = Project.of("services: {web: {image: 'a:${TAG:-1}', user: '$WHO'}}")
                .with(".env", "WHO=me\n").resolved();

        assertThat(project.variables()).extracting(VariableUse::name).containsExactly("TAG", "WHO");
        VariableUse tag = project.variables().get(0);
        assertThat(tag.file().text().slice(tag.range())).isEqualTo("${TAG:-1}");
        assertThat(tag.fallback()).hasValue("1");
        assertThat(project.variables().get(1).value()).hasValue("me");
    }

    @Test
    void numbersReadAsDockerComposePrintsThem() {
        Project project = Project.of("""
                services:
                  web:
                    image: x
                    environment: {A: 1.10, B: 0755, C: 0x1F, D: 1e3, E: 12345678.5, F: yes, G: true, H: 1_000, I: 08}
                """);

        assertThat(project.value("web", "environment")).isEqualTo("{A: 1.1, B: 493, C: 31, D: 1000, "
                + "E: 1.23456785e+07, F: yes, G: true, H: 1000, I: 8}");
    }
}
