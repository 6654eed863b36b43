package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.SharedPlace;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.Workspace;
import java.util.List;
import org.junit.jupiter.api.Test;

class InOneGoTest {

    private static final String STACK = """
            services:
              web:
                image: nginx:1.27
                depends_on: [api, cache]
              api:
                image: acme/api:1
              # keeps sessions
              cache:
                image: valkey/valkey:8
              mail:
                image: axllent/mailpit:v1
            """;

    @Test
    void severalRecipesAreOneStep() {
        Workspace workspace = new Workspace(Snapshot.of(STACK));

        workspace.perform(new InOneGo("Remove 2 services",
                List.of(new RemoveService("cache"), new RemoveService("api"))));

        assertThat(workspace.snapshot().text().text()).isEqualTo("""
                services:
                  web:
                    image: nginx:1.27
                  mail:
                    image: axllent/mailpit:v1
                """);
        assertThat(workspace.undoTitle()).contains("Remove 2 services");
        workspace.undo();
        assertThat(workspace.snapshot().text().text()).isEqualTo(STACK);
    }

    @Test
    void oneRefusalRefusesAll() {
        Snapshot snapshot = Snapshot.of(STACK);

        Outcome outcome = new InOneGo("Remove 2 services",
                List.of(new RemoveService("api"), new RemoveService("nobody"))).on(snapshot);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo("no-such-service"));
    }

    private static final String SHARED = """
            services:
              web: &web
                image: nginx:1
              copy: *web
              api:
                image: acme/api:1
              db:
                image: postgres:16
            """;

    private static SharedPlace asked(Recipe... recipes) {
        Outcome outcome = new InOneGo("Set image of 2 services", List.of(recipes)).on(Snapshot.of(SHARED));
        return ((Outcome.Refusal) outcome).shared().orElseThrow();
    }

    @Test
    void whereOneOfThemIsSharedThePersonIsAskedHowFarAllMayReach() {
        SharedPlace place = asked(new SetImage("api", "acme:9"), new SetImage("copy", "acme:9"));

        assertThat(place.service()).isEqualTo("copy");
        assertThat(place.others()).containsExactly("web");
        assertThat(Snapshot.of(SHARED).apply(place.forAll().orElseThrow()).text().text())
                .isEqualTo(SHARED.replace("nginx:1", "acme:9").replace("acme/api:1", "acme:9"));
        assertThat(Snapshot.of(SHARED).apply(place.own().orElseThrow()).text().text())
                .isEqualTo(SHARED.replace("acme/api:1", "acme:9")
                        .replace("copy: *web\n", "copy:\n    <<: *web\n    image: acme:9\n"));
        assertThat(place.own().orElseThrow().title()).isEqualTo("Set image of 2 services");
    }

    @Test
    void aServiceWithASharedBodyIsRemovedWithOthers() {
        SharedPlace place = asked(new RemoveService("web"), new RemoveService("db"));

        assertThat(Snapshot.of(SHARED).apply(place.own().orElseThrow()).compose().serviceNames())
                .containsExactly("copy", "api");
    }

    @Test
    void aRefusalBesideASharedPlaceLeavesNothingToChoose() {
        Outcome outcome = new InOneGo("Remove 2 services", List.of(new RemoveService("web"),
                new RemoveService("nobody"))).on(Snapshot.of(SHARED));

        assertThat(((Outcome.Refusal) outcome).shared()).isEmpty();
    }
}
