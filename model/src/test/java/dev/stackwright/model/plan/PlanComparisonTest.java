package dev.stackwright.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Machines;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

    private static final ComposeProject PROJECT = ComposeProject.alone(Snapshot.of("""
            services:
              db:
                image: postgres:16
                deploy:
                  replicas: 2
            """).compose());
    private static final Design DESIGN = DesignStore.read("""
            {"schema": 1,
             "choices": {"sla": "99.95", "rtoMinutes": 90},
             "plans": {
               "Free": {"features": ["search"], "limits": {"seats": "5"}, "values": {"OLD": "1"}},
               "Pro": {"choices": {"sla": "99.99", "rtoMinutes": 120, "deploymentModels": ["byoc", "saas"]},
                       "features": ["export", "search"], "sizing": {"services/gone": {"replicas": 1}}}}}
            """).design();

    private static final PlanComparison COMPARED = PlanComparison.of(DESIGN, new PlanComparison.Stack() {
        @Override
        public ComposeProject project() {
            return PROJECT;
        }

        @Override
        public ComposeProject as(AsPlan plan) {
            return plan.of(PROJECT);
        }

        @Override
        public Map<String, Optional<String>> variables() {
            return Map.of("LEVEL", Optional.of("info"));
        }
    }, ChoiceCatalog.read(), Machines.read());

    private static PlanComparison.Row row(PlanEntry entry, String subject) {
        return COMPARED.rows().stream().filter(row -> row.entry() == entry && row.subject().equals(subject))
                .findFirst().orElseThrow();
    }

    private static String line(PlanEntry entry, String subject) {
        PlanComparison.Row row = row(entry, subject);
        return row.stack().orElse("-") + " | " + String.join(" | ", row.cells().stream()
                .map(cell -> cell.text().map(text -> cell.own().isPresent() ? text : "(" + text + ")").orElse("-"))
                .toList());
    }

    @Test
    void whatAPlanDoesNotSayHoldsAsDesignWideOrAsTheStackHasIt() {
        assertThat(COMPARED.plans()).containsExactly("Free", "Pro");
        assertThat(line(PlanEntry.SLA, "")).isEqualTo("99.95 % | (99.95 %) | 99.99 %");
        assertThat(line(PlanEntry.RTO, "")).isEqualTo("90 min | (90 min) | 2 h");
        assertThat(line(PlanEntry.DEPLOYMENT, ""))
                .isEqualTo("- | - | BYOC (bring your own cloud), SaaS (provider account)");
        assertThat(line(PlanEntry.REPLICAS, "db")).isEqualTo("2 | (2) | (2)");
        assertThat(line(PlanEntry.VALUE, "LEVEL")).isEqualTo("info | (info) | (info)");
    }

    @Test
    void featuresAndLimitsOfAllPlansHaveARow() {
        assertThat(line(PlanEntry.FEATURE, "export")).isEqualTo("- | - | yes");
        assertThat(line(PlanEntry.FEATURE, "search")).isEqualTo("- | yes | yes");
        assertThat(line(PlanEntry.LIMIT, "seats")).isEqualTo("- | 5 | -");
    }

    @Test
    void whatIsSaidOfThingsThatAreGoneIsNotHidden() {
        assertThat(line(PlanEntry.REPLICAS, "gone")).isEqualTo("- | - | 1");
        assertThat(line(PlanEntry.VALUE, "OLD")).isEqualTo("- | 1 | -");
    }
}
