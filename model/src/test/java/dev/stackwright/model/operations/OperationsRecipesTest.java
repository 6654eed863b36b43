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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"6h, 6, every 6 h", "every 6 hours, 6, every 6 h", "1d, 24, daily", "Daily, 24, daily",
        "2 weeks, 336, every 14 days", "continuous, 0, continuous", "12, 12, every 12 h"})
    void spansBetweenBackupsAreReadAsPeopleWriteThem(String written, int hours, String said) {
        assertThat(Spans.hours(written)).contains(hours);
        assertThat(Spans.ofHours(hours)).isEqualTo(said);
        assertThat(Spans.hours(said)).contains(hours);
    }

    @ParameterizedTest
    @CsvSource({"30d, 30", "30, 30", "4 weeks, 28", "48h, 2", "1 day, 1"})
    void spansToKeepBackupsAreReadAsPeopleWriteThem(String written, int days) {
        assertThat(Spans.days(written)).contains(days);
        assertThat(Spans.days(Spans.ofDays(days))).contains(days);
    }

    @ParameterizedTest
    @CsvSource({"MODE, Automatic, automatic", "PERIOD, 1d, daily", "RETENTION, 4w, 28 days",
        "TARGET, s3://backups, s3://backups", "RESTORE, 2026-11-01, 2026-11-01"})
    void aFactIsSaidReadAndTakenBack(OperationEntry entry, String text, String said) {
        Snapshot after = after(STACK, new SetOperation("db", entry, text));

        assertThat(entry.of(after.design().operations(), "db")).contains(said);
        assertThat(code(after, new SetOperation("db", entry, said))).isEqualTo("no-change");
        assertThat(after(after, new SetOperation("db", entry, "")).design()).isEqualTo(Design.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({"MODE, sometimes", "PERIOD, often", "RETENTION, 5h", "RESTORE, yesterday", "MINIMUM, -1"})
    void whatCannotBeReadIsRefused(OperationEntry entry, String text) {
        assertThat(code(STACK, new SetOperation("db", entry, text))).isEqualTo("not-readable");
    }

    @Test
    void boundsNeedAModeAndStayWhenItChanges() {
        assertThat(code(STACK, new SetOperation("api", OperationEntry.MINIMUM, "2"))).isEqualTo("mode-open");

        Snapshot after = after(after(STACK, new SetOperation("api", OperationEntry.MODE, "manual")),
                new SetOperation("api", OperationEntry.MAXIMUM, "6"));
        after = after(after, new SetOperation("api", OperationEntry.MODE, "automatic"));

        assertThat(OperationEntry.MAXIMUM.of(after.design().operations(), "api")).contains("6");
        assertThat(code(after, new SetOperation("api", OperationEntry.MINIMUM, "7"))).isEqualTo("bounds-crossed");
    }
}
