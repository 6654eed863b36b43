package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Outcome;
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
}
