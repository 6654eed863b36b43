package dev.stackwright.model.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.design.Backup;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.design.Observability;
import dev.stackwright.model.design.Rollout;
import dev.stackwright.model.design.Scaling;
import dev.stackwright.model.design.Scaling.Mode;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperationsRecipesTest {

    private static final Snapshot STACK = Snapshot.of("""
            services:
              api:
                image: acme/api:1.0
              db:
                image: postgres:16
            """);

    private static Snapshot after(Snapshot before, Recipe recipe) {
        assertThat(recipe.on(before)).as("%s", recipe).isInstanceOf(Outcome.Ready.class);
        Edit edit = ((Outcome.Ready) recipe.on(before)).edit();
        assertThat(edit.changesText()).isFalse();
        return before.apply(edit);
    }

    private static String code(Snapshot before, Recipe recipe) {
        assertThat(recipe.on(before)).as("%s", recipe).isInstanceOf(Outcome.Refusal.class);
        return ((Outcome.Refusal) recipe.on(before)).code();
    }

    @Test
    void eachPartIsWrittenIntoTheDesignFileAlone() {
        Scaling scaling = Scaling.of(Mode.AUTOMATIC).withMinimum(Optional.of(2)).withMaximum(Optional.of(8));
        Snapshot after = after(STACK, new SetScaling("api", Optional.of(scaling)));
        after = after(after, new SetBackup("db", Backup.NONE.withPeriodHours(Optional.of(6))));
        after = after(after, new SetObservability(Observability.NONE.withMetrics(Optional.of("Prometheus"))));
        after = after(after, new SetRollout(Rollout.NONE.withStrategy(Optional.of("rolling"))));

        assertThat(DesignStore.write(after.design())).isEqualTo("""
                {
                  "schema": 1,
                  "operations": {
                    "backups": {
                      "services/db": {"periodHours": 6}
                    },
                    "observability": {"metrics": "Prometheus"},
                    "rollout": {"strategy": "rolling"},
                    "scaling": {
                      "services/api": {"maximum": 8, "minimum": 2, "mode": "automatic"}
                    }
                  }
                }
                """);
    }

    @Test
    void whatWasSaidIsTakenBack() {
        Snapshot said = after(after(STACK, new SetScaling("api", Optional.of(Scaling.of(Mode.FIXED)))),
                new SetBackup("db", Backup.NONE.withRetentionDays(Optional.of(7))));

        Snapshot after = after(after(said, new SetScaling("api", Optional.empty())),
                new SetBackup("db", Backup.NONE));

        assertThat(after.design()).isEqualTo(Design.EMPTY);
    }

    @Test
    void whatCannotBeIsRefused() {
        Scaling crossed = Scaling.of(Mode.AUTOMATIC).withMinimum(Optional.of(5)).withMaximum(Optional.of(2));

        assertThat(code(STACK, new SetScaling("api", Optional.of(crossed)))).isEqualTo("bounds-crossed");
        assertThat(code(STACK, new SetScaling("web", Optional.empty()))).isEqualTo("no-such-service");
        assertThat(code(STACK, new SetBackup("web", Backup.NONE))).isEqualTo("no-such-service");
        assertThat(code(STACK, new SetBackup("db", Backup.NONE))).isEqualTo("no-change");
    }
}
