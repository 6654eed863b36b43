package dev.stackwright.rendering.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ProjectSources;
import dev.stackwright.model.project.ResolveOptions;
import dev.stackwright.model.project.ResolveOptions.Profiles;
import dev.stackwright.rendering.views.ViewDiagrams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other files of a project add to the drawing. */
class ResolvedServicesTest {

    private static final String MAIN = """
            include: [data.yaml]
            services:
              web:
                image: nginx:1
                environment:
                  CACHE: redis://cache:6379
                depends_on: [database]
              api:
                extends: {file: common.yaml, service: app}
              tools:
                image: acme/tools:1
                profiles: [debug]
            """;
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("compose.yaml"), MAIN);
        Files.writeString(folder.resolve("data.yaml"), """
                services:
                  database: {image: "postgres:16"}
                  cache: {image: "valkey/valkey:8"}
                """);
        Files.writeString(folder.resolve("common.yaml"), """
                services:
                  app: {image: "acme/app:1", ports: ["8080"]}
                """);
    }

    private ResolvedServices resolved(Profiles profiles) {
        ComposeProject project = ComposeProject.resolve(ProjectSources.ofDisk(),
                ResolveOptions.of(folder.resolve("compose.yaml")).withProfiles(profiles));
        return ResolvedServices.of(project, folder.resolve("compose.yaml"), path -> path.getFileName().toString());
    }

    private Diagram diagram(Profiles profiles) {
        return new ArchitectureDiagram(Technologies.read()).of(new DiagramRequest(Snapshot.of(MAIN),
                new Diagram("", List.of(), List.of()), resolved(profiles), DrawingOptions.DEFAULT));
    }

    private static DiagramNode node(Diagram diagram, String name) {
        return diagram.nodes().stream().filter(node -> node.title().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void aViewIsNamedAsDockerComposeNamesTheProject() throws IOException {
        folder = Files.createDirectory(folder.resolve("Web Shop"));
        write();

        Diagram context = new ViewDiagrams(Technologies.read()).of(new DiagramRequest(Snapshot.of(MAIN),
                new Diagram("", List.of(), List.of()), resolved(Profiles.every()),
                DrawingOptions.DEFAULT.withView(View.of(ViewKind.C4_CONTAINER))));

        assertThat(context.title()).isEqualTo("webshop: containers");
        assertThat(context.groups()).extracting(DiagramGroup::title).containsExactly("webshop [Software system]");
    }

    @Test
    void servicesOfIncludedFilesAreDrawnWithTheirFile() {
        DiagramNode database = node(diagram(Profiles.every()), "database");

        assertThat(database.origin()).contains(new NodeOrigin(NodeOrigin.Kind.INCLUDED, "data.yaml"));
        assertThat(database.isForeign()).isTrue();
        assertThat(database.subtitle()).isEqualTo("PostgreSQL");
    }

    @Test
    void edgesToServicesOfOtherFilesAreDrawnDeclaredOrImplied() {
        assertThat(diagram(Profiles.every()).edges())
                .extracting(edge -> edge.from().name() + " " + edge.kind() + " " + edge.to().name())
                .containsExactlyInAnyOrder("web DEPENDS_ON database", "web ENVIRONMENT cache");
    }

    @Test
    void aServiceShowsWhatItTakesOverFromAnotherFile() {
        DiagramNode api = node(diagram(Profiles.every()), "api");

        assertThat(api.image()).contains("acme/app:1");
        assertThat(api.facts().ports()).containsExactly("8080");
        assertThat(api.origin()).contains(new NodeOrigin(NodeOrigin.Kind.EXTENDS, "common.yaml"));
        assertThat(api.isForeign()).isFalse();
    }

    @Test
    void servicesOfInactiveProfilesDoNotCount() {
        assertThat(node(diagram(Profiles.every()), "tools").active()).isTrue();
        assertThat(node(diagram(Profiles.none()), "tools").active()).isFalse();
        assertThat(node(diagram(Profiles.none()), "web").active()).isTrue();
    }

    @Test
    void whatDrawsTheSameIsEqual() {
        assertThat(resolved(Profiles.every())).isEqualTo(resolved(Profiles.every())).hasSameHashCodeAs(
                resolved(Profiles.every()));
        assertThat(resolved(Profiles.none())).isNotEqualTo(resolved(Profiles.every()));
    }

    @Test
    void aFileThatStandsAloneAddsNothing() throws IOException {
        Files.writeString(folder.resolve("compose.yaml"), "services:\n  web:\n    image: nginx:1\n");

        assertThat(resolved(Profiles.every()).isNone()).isTrue();
    }
}
