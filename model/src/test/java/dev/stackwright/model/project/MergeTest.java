package dev.stackwright.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Compose Specification, section "Merge": a second file over the first. */
class MergeTest {

    private static Project merged(String base, String over) {
        return Project.of("services:\n  web:\n    image: web:1\n" + base.indent(4))
                .with("over.yaml", "services:\n  web:\n" + over.indent(4)).over("over.yaml");
    }

    @Test
    void singleValuesAndCommandsAreReplaced() {
        Project project = merged("command: [a, b]\nentrypoint: [e]\nhealthcheck: {test: [CMD, a], interval: 5s}",
                "image: web:2\ncommand: [c]\nentrypoint: [f]\nhealthcheck: {test: [CMD, b]}");

        assertThat(project.value("web", "image")).isEqualTo("web:2");
        assertThat(project.value("web", "command")).isEqualTo("[c]");
        assertThat(project.value("web", "entrypoint")).isEqualTo("[f]");
        assertThat(project.value("web", "healthcheck")).isEqualTo("{test: [CMD, b], interval: 5s}");
    }

    @Test
    void variablesLabelsAndDependenciesAreJoinedByKeyInWhateverForm() {
        Project project = merged("environment: {A: 1, B: 1}\nlabels: [x=1]\ndepends_on: [db]",
                "environment: [B=2, C=2]\nlabels: {x: 2, y: 2}\ndepends_on: {cache: {condition: service_healthy}}");

        assertThat(project.value("web", "environment")).isEqualTo("{A: 1, B: 2, C: 2}");
        assertThat(project.value("web", "labels")).isEqualTo("{x: 2, y: 2}");
        assertThat(project.value("web", "depends_on")).isEqualTo("{db: {condition: service_started, required: true}, "
                + "cache: {condition: service_healthy, required: true}}");
    }

    @Test
    void listsAreAppendedAndWhatMountsAtOnePlaceCountsOnce() {
        Project project = merged("volumes: ['data:/data', './a:/a']\nports: ['80:80']\ncap_add: [A]\nsecurity_opt: [x]",
                "volumes: [{type: volume, source: other, target: /data}]\nports: ['80:80', '81:81']\ncap_add: [A, B]\n"
                        + "security_opt: [x]");

        assertThat(project.value("web", "volumes")).startsWith("[{type: volume, source: other, target: /data}, "
                + "{type: bind, source: /project/a, target: /a");
        assertThat(project.resolved().service("web").orElseThrow().attributes().sequence("ports").orElseThrow()
                .items()).hasSize(2);
        assertThat(project.value("web", "cap_add")).isEqualTo("[A, B]");
        assertThat(project.value("web", "security_opt")).isEqualTo("[x, x]");
    }

    @Test
    void optionsOfAnotherLoggingDriverAreDropped() {
        String base = "logging: {driver: json-file, options: {a: '1'}}";

        assertThat(merged(base, "logging: {options: {b: '2'}}").value("web", "logging"))
                .isEqualTo("{driver: json-file, options: {a: 1, b: 2}}");
        assertThat(merged(base, "logging: {driver: syslog}").value("web", "logging")).isEqualTo("{driver: syslog}");
    }

    @Test
    void resetClearsAndOverrideReplaces() {
        Project project = merged("ports: ['80:80']\nuser: me\nenvironment: {A: 1, B: 1}\nvolumes: ['a:/a']",
                "ports: !override ['81:81']\nuser: !reset null\nenvironment: {A: !reset null}\nvolumes: !reset []");

        assertThat(project.value("web", "ports")).contains("published: 81").doesNotContain("published: 80");
        assertThat(project.value("web", "user")).isEqualTo("nothing");
        assertThat(project.value("web", "environment")).isEqualTo("{B: 1}");
        assertThat(project.value("web", "volumes")).isEqualTo("nothing");
    }

    @Test
    void aValueKnowsWhatItReplaced() {
        ComposeProject project = merged("", "image: web:2").resolved();
        ProjectService web = project.service("web").orElseThrow();
        Provenance image = web.value("image").orElseThrow().provenance();

        assertThat(image.file().role()).isEqualTo(SourceFile.Role.OVERRIDE);
        assertThat(image.replaced()).hasValueSatisfying(earlier -> {
            assertThat(earlier.text()).hasValue("web:1");
            assertThat(earlier.provenance().file().role()).isEqualTo(SourceFile.Role.MAIN);
        });
        assertThat(web.file().role()).isEqualTo(SourceFile.Role.MAIN);
        assertThat(web.file().text().slice(web.key())).isEqualTo("web");
    }

    @Test
    void severalDocumentsOfOneFileAreMergedToo() {
        Project project = Project.of("""
                services: {web: {image: a, user: me}}
                ---
                services: {web: {image: b}, db: {image: c}}
                """);

        assertThat(project.value("web", "image")).isEqualTo("b");
        assertThat(project.value("web", "user")).isEqualTo("me");
        assertThat(project.resolved().services()).hasSize(2);
    }

    @Test
    void anchorsAndMergeKeysAreFollowedAndTheWayIsKept() {
        ComposeProject project = Project.of("""
                x-base: &base {image: x, environment: &env {A: 1}}
                services:
                  web:
                    <<: *base
                    environment: {<<: *env, B: 2}
                  api: *base
                """).resolved();
        ResolvedMapping web = project.service("web").orElseThrow().attributes();
        ResolvedMapping api = project.service("api").orElseThrow().attributes();

        assertThat(web.mapping("environment")).map(Object::toString).hasValue("{A: 1, B: 2}");
        assertThat(web.value("image").orElseThrow().provenance().steps()).extracting(Provenance.Step::kind)
                .containsExactly(Provenance.Kind.MERGE_KEY);
        assertThat(api.value("image").orElseThrow().provenance().steps()).singleElement()
                .satisfies(step -> assertThat(step.name()).isEqualTo("base"));
    }
}
