package dev.stackwright.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.AddService;
import dev.stackwright.model.recipe.ConnectServices;
import dev.stackwright.model.recipe.DisconnectServices;
import dev.stackwright.model.recipe.DuplicateService;
import dev.stackwright.model.recipe.MoveDependency;
import dev.stackwright.model.recipe.RemoveService;
import dev.stackwright.model.recipe.RenameService;
import dev.stackwright.model.recipe.SetDependencyCondition;
import dev.stackwright.model.recipe.SetImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Verbs on one file of a project know the services that other files define. */
class ForeignServicesTest {

    private static final String MAIN = """
            include:
              - infra/compose.yaml
            services:
              web:
                image: nginx:1.27
              worker:
                image: acme/worker:1
            """;
    private static final Project PROJECT = Project.of(MAIN).over("compose.override.yaml")
            .with("infra/compose.yaml", """
                    services:
                      api:
                        image: acme/api:1
                        depends_on: [database]
                      database:
                        image: postgres:16
                    """)
            .with("compose.override.yaml", """
                    services:
                      worker:
                        depends_on: [web]
                    """);

    private static Snapshot stack() {
        return Snapshot.of(MAIN).knowing(ForeignServices.of(PROJECT.resolved(),
                Project.FOLDER.resolve("compose.yaml")));
    }

    private static Outcome.Refusal refusal(Recipe recipe) {
        Outcome outcome = recipe.on(stack());
        assertThat(outcome).as("%s", recipe).isInstanceOf(Outcome.Refusal.class);
        return (Outcome.Refusal) outcome;
    }

    @Test
    void whatAnotherFileDefinesIsToldWithItsPlace() {
        for (Recipe recipe : List.of(new RemoveService("api"), new RenameService("api", "rest"),
                new SetImage("api", "acme/api:2"), new DuplicateService("api", "api-2"),
                new ConnectServices("api", "web"), new DisconnectServices("api", "database"),
                new SetDependencyCondition("api", "database", DependencyCondition.SERVICE_HEALTHY))) {
            Outcome.Refusal refusal = refusal(recipe);
            assertThat(refusal.sentence()).isEqualTo("Service 'api' is written in infra/compose.yaml."
                    + " Open that file to change it there.");
            assertThat(refusal.there().orElseThrow().file()).isEqualTo(Project.FOLDER.resolve("infra/compose.yaml"));
            assertThat(refusal.there().orElseThrow().range().start()).isEqualTo("services:\n  ".length());
        }
    }

    @Test
    void aDependencyThatAnotherFileDeclaresIsToldWithItsPlace() {
        for (Recipe recipe : List.of(new DisconnectServices("worker", "web"),
                new MoveDependency("worker", "web", "worker", "api"))) {
            assertThat(refusal(recipe).reason())
                    .isEqualTo("That 'worker' depends on 'web' is written in compose.override.yaml.");
        }
    }

    @Test
    void aServiceMayDependOnOneOfAnotherFile() {
        Outcome outcome = new ConnectServices("web", "database").on(stack());

        assertThat(outcome).isInstanceOf(Outcome.Ready.class);
        assertThat(stack().apply(((Outcome.Ready) outcome).edit()).text().text()).isEqualTo("""
                include:
                  - infra/compose.yaml
                services:
                  web:
                    image: nginx:1.27
                    depends_on:
                      - database
                  worker:
                    image: acme/worker:1
                """);
    }

    @Test
    void aCircleThroughAnotherFileIsRefused() {
        assertThat(refusal(new ConnectServices("web", "worker")).code()).isEqualTo("would-be-a-cycle");
    }

    @Test
    void namesOfOtherFilesAreTaken() {
        for (Recipe recipe : List.of(new AddService("api", "nginx"), new RenameService("web", "api"),
                new DuplicateService("web", "api"))) {
            assertThat(refusal(recipe).reason())
                    .isEqualTo("There is a service 'api' already, in infra/compose.yaml.");
        }
        assertThat(DuplicateService.freeName(stack(), "api")).isEqualTo("api-2");
    }

    @Test
    void aNameThatNoFileHasIsMisspelt() {
        assertThat(refusal(new RemoveService("apy")).code()).isEqualTo("no-such-service");
        assertThat(refusal(new ConnectServices("web", "apy")).code()).isEqualTo("no-such-service");
    }

    @Test
    void aFileThatStandsAloneHasNone() {
        assertThat(ForeignServices.of(Project.of("services: {web: {image: nginx}}").resolved(),
                Project.FOLDER.resolve("compose.yaml"))).isEqualTo(ForeignServices.NONE);
    }
}
