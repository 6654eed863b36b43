package dev.stackwright.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.project.ResolveOptions.Profiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Docker Compose takes for granted: networks, names, dependencies, the project name, profiles. */
class CompletionTest {

    @Test
    void aServiceWithoutNetworkJoinsTheDefaultOne() {
        ComposeProject project = Project.of("""
                services:
                  web: {image: x}
                  host: {image: x, network_mode: host}
                """).resolved();

        assertThat(project.service("web").orElseThrow().value("networks")).map(Object::toString)
                .hasValue("{default: null}");
        assertThat(project.service("web").orElseThrow().value("networks").orElseThrow().provenance().isDefault())
                .isTrue();
        assertThat(project.service("host").orElseThrow().value("networks")).isEmpty();
        assertThat(project.networks().mapping("default").flatMap(network -> network.text("name")))
                .hasValue("demo_default");
    }

    @Test
    void elementsAreNamedAfterTheProject() {
        ComposeProject project = Project.of("""
                services: {web: {image: x, networks: [a]}}
                networks: {a: , b: {external: true}, c: {external: {name: d}}, e: {name: own}}
                """).resolved();

        assertThat(project.networks().entries()).extracting(entry -> entry.key() + "="
                + entry.value().asMapping().orElseThrow().text("name").orElseThrow())
                .containsExactly("a=demo_a", "b=b", "c=d", "e=own");
    }

    @Test
    void linksSharedNamespacesAndVolumesImplyDependencies() {
        Project project = Project.of("""
                services:
                  web: {image: x, links: ["a:alias"], pid: "service:b", volumes_from: ["c:ro", "container:d"]}
                """);

        assertThat(project.value("web", "depends_on")).isEqualTo(
                "{a: {condition: service_started, required: true, restart: true}, "
                + "b: {condition: service_started, required: true, restart: true}, "
                + "c: {condition: service_started, required: true}}");
    }

    @Test
    void theProjectIsNamedByWhoeverSaysItFirst() {
        Project named = Project.of("name: ${N:-written}\nservices: {web: {image: $COMPOSE_PROJECT_NAME}}");
        ResolveOptions options = ResolveOptions.of(List.of(Project.FOLDER.resolve("compose.yaml")));

        assertThat(ComposeProject.resolve(named, options.withName("asked")).name()).isEqualTo("asked");
        assertThat(ComposeProject.resolve(named, options.withEnvironment(Map.of("COMPOSE_PROJECT_NAME", "shell")))
                .name()).isEqualTo("shell");
        assertThat(ComposeProject.resolve(named, options).name()).isEqualTo("written");
        assertThat(ComposeProject.resolve(named, options).service("web").orElseThrow().text("image"))
                .hasValue("written");
        assertThat(ComposeProject.resolve(Project.of("services: {}"), options.withFolder(Path.of("/a/My Stack_1.x")))
                .name()).isEqualTo("mystack_1x");
    }

    @Test
    void aServiceIsActiveWithoutProfilesOrWithAnActiveOne() {
        Project project = Project.of("""
                services:
                  web: {image: x}
                  debug: {image: x, profiles: [debug]}
                  test: {image: x, profiles: [test, ci]}
                """);

        assertThat(active(project)).containsExactly("web");
        assertThat(active(project.withOptions(all -> all.withProfiles(new Profiles(false, List.of("ci"))))))
                .containsExactly("web", "test");
        assertThat(active(project.with(".env", "COMPOSE_PROFILES=debug,ci"))).hasSize(3);
        assertThat(active(project.withOptions(all -> all.withProfiles(Profiles.every())))).hasSize(3);
    }

    private static List<String> active(Project project) {
        return project.resolved().services().stream().filter(ProjectService::active).map(ProjectService::name)
                .toList();
    }
}
