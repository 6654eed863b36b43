package dev.stackwright.model.design;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlansAndOperationsTest {

    private static final ElementId API = ElementId.service("api");
    private static final ElementId DB = ElementId.service("db");

    private static final String TEXT = """
            {
              "schema": 1,
              "choices": {
                "isolation": "schema-per-tenant",
                "regions": ["aws/eu-central-1", "gcp"],
                "rpoMinutes": 15
              },
              "operations": {
                "assumptions": {
                  "postgres": 99.9,
                  "services/db": 99.95
                },
                "backups": {
                  "services/db": {"periodHours": 6, "restoreTested": "2026-11-01", "retentionDays": 30, "target": "s3://backups"}
                },
                "observability": {
                  "alerts": {
                    "error rate": "on-call"
                  },
                  "logRetentionDays": 90,
                  "metrics": "Prometheus"
                },
                "rollout": {"maintenanceWindow": "Sunday 02:00 UTC", "strategy": "rolling"},
                "scaling": {
                  "services/api": {"maximum": 10, "minimum": 2, "mode": "automatic", "trigger": "CPU over 70 %"}
                }
              },
              "plans": {
                "Free": {},
                "Pro": {
                  "billing": "Stripe",
                  "choices": {
                    "rtoMinutes": 60
                  },
                  "features": ["export", "search"],
                  "gates": {
                    "models": "large"
                  },
                  "limits": {
                    "seats": "50"
                  },
                  "marketplaces": ["aws"],
                  "metering": ["API calls"],
                  "price": "49 EUR a month",
                  "segment": "Small companies",
                  "sizing": {
                    "services/db": {"machine": "m5.large", "replicas": 2, "storageGb": 100}
                  },
                  "values": {
                    "WORKERS": "4"
                  }
                }
              },
              "residency": {
                "services/db": "EU"
              },
              "retentionDays": {
                "services/db": 365
              },
              "scopes": {
                "services/api": "shared",
                "services/db": "per-tenant"
              }
            }
            """;

    @Test
    void everyPartIsReadAsItIsWritten() {
        Design design = DesignStore.read(TEXT).design();

        assertThat(design.choices()).isEqualTo(Choices.UNDECIDED.withIsolation(Optional.of("schema-per-tenant"))
                .withRegions(Set.of(Region.parse("aws/eu-central-1"), Region.parse("gcp")))
                .withRecovery(new Recovery(Optional.empty(), Optional.of(15))));
        assertThat(design.choicesOf("Pro").recovery()).isEqualTo(new Recovery(Optional.of(60), Optional.of(15)));
        Plan pro = design.plans().get("Pro");
        assertThat(pro.offer().features()).isEqualTo(new TreeSet<>(Set.of("export", "search")));
        assertThat(pro.sizing()).containsEntry(DB,
                new PlanSize(Optional.of("m5.large"), Optional.of(2), Optional.of(100)));
        assertThat(design.operations().backups()).containsEntry(DB, new Backup(Optional.of(6), Optional.of(30),
                Optional.of("s3://backups"), Optional.of(LocalDate.of(2026, 11, 1))));
        assertThat(design.notes().retention()).containsEntry(DB, 365);
        assertThat(design.notes().scopes()).containsEntry(DB, ServiceScope.PER_TENANT);
        assertThat(DesignStore.write(design)).isEqualTo(TEXT);
    }

    @Test
    void aRenamedServiceTakesAllOfItAlong() {
        ElementId store = ElementId.service("store");

        Design renamed = DesignStore.read(TEXT).design().renamed(DB, store);

        assertThat(DesignStore.write(renamed)).doesNotContain("services/db").contains("\"services/store\": 99.95");
        assertThat(renamed.plans().get("Pro").sizing()).containsOnlyKeys(store);
        assertThat(renamed.notes().residency()).containsOnlyKeys(store);
    }

    @Test
    void aRemovedServiceLeavesNothing() {
        Design rest = DesignStore.read(TEXT).design().without(DB).without(API);

        assertThat(DesignStore.write(rest)).doesNotContain("services/");
    }

    @Test
    void anEmptyPlanStaysAPlan() {
        Design design = Design.EMPTY.withPlan("Free", Plan.EMPTY);

        assertThat(DesignStore.read(DesignStore.write(design)).design()).isEqualTo(design);
        assertThat(Plan.EMPTY.withSize(DB, PlanSize.NONE)).isEqualTo(Plan.EMPTY);
        assertThat(Plan.EMPTY.withValue("A", "").values()).isEqualTo(new TreeMap<>(Map.of("A", "")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"scaling\": {\"services/a\": {\"mode\": \"quick\"}}} | fixed, manual or automatic",
            "{\"scaling\": {\"services/a\": {}}} | mode",
            "{\"backups\": {\"services/a\": {\"periodHours\": -1}}} | 0 to 2147483647",
            "{\"assumptions\": {\"services/a\": 101}} | a number from 0 to 100"})
    void aValueThatCannotBeIsAProblemWithItsPlace(String operations, String words) {
        DesignReading reading = DesignStore.read("{\"schema\": 1, \"operations\": " + operations + "}");

        assertThat(reading.problem().orElseThrow().message()).contains(words);
    }
}
