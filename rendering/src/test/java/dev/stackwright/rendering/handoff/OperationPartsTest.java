package dev.stackwright.rendering.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignStore;
import org.junit.jupiter.api.Test;

class OperationPartsTest {

    private static final String STACK = """
            services:
              api:
                image: acme/api:1.0
              worker:
                image: acme/worker:1.0
              db:
                image: postgres:16
                volumes:
                  - data:/var/lib/postgresql/data
            volumes:
              data:
            """;
    private static final Design DESIGN = DesignStore.read("""
            {"schema": 1,
             "choices": {"sla": "99.9", "rtoMinutes": 60, "rpoMinutes": 15},
             "plans": {"Pro": {"price": "49 EUR a month", "segment": "small companies", "features": ["export", "sso"],
               "limits": {"seats": "50"}, "metering": ["API calls"], "billing": "Stripe Connect",
               "sizing": {"services/db": {"machine": "r5.large", "replicas": 2, "storageGb": 100}},
               "values": {"API_TOKEN": "s3cret", "LEVEL": "warn"}}},
             "operations": {
               "scaling": {"services/api": {"mode": "automatic", "minimum": 2, "maximum": 8, "trigger": "CPU"}},
               "backups": {"services/db": {"periodHours": 6, "retentionDays": 30, "target": "s3://backups",
                 "restoreTested": "2026-11-01"}},
               "observability": {"metrics": "Prometheus", "logRetentionDays": 90, "alerts": {"errors": "on-call"}},
               "rollout": {"strategy": "rolling", "approval": "customer", "maintenanceWindow": "Sunday 02:00 UTC"}}}
            """).design();

    private static final String DOCUMENT = HandoffDocument.of(Samples.input(STACK, DESIGN));

    @Test
    void plansTellWhatIsInThemAndNoSecret() {
        assertThat(DOCUMENT).contains("Pro: price 49 EUR a month; for small companies; features export, sso; limits "
                + "seats 50; metered API calls; billed by Stripe Connect; sizes `db` `r5.large` (2 vCPU, 16 GB) "
                + "2 replicas 100 GB; values `API_TOKEN`, `LEVEL=warn`.").doesNotContain("s3cret");
    }

    @Test
    void operationsAreToldWhereTheyAreSaid() {
        assertThat(DOCUMENT).contains("`api`: automatic, 2 to 8 replicas, by CPU.",
                "Not decided for `worker`, `db`; see the open questions.",
                "`db`: `data at /var/lib/postgresql/data`. Backed up every 6 h, kept for 30 days, to s3://backups, "
                        + "restore tested on 2026-11-01.",
                "Metrics go to Prometheus.", "Logs are kept for 90 days.", "Alert about errors: on-call.",
                "New versions roll out: rolling.", "Maintenance window: Sunday 02:00 UTC.");
    }

    @Test
    void onlyWhatNobodyHasSaidIsAsked() {
        String questions = DOCUMENT.substring(DOCUMENT.indexOf("## Open questions"));

        assertThat(questions).contains("Is the number of replicas fixed")
                .doesNotContain("Which plans are there", "How often are backups taken", "Which product takes metrics",
                        "How long may recovery take");
    }

    @Test
    void aBackupWithoutRetentionIsStillAsked() {
        Design half = DesignStore.read("{\"schema\": 1, \"operations\": {\"backups\": "
                + "{\"services/db\": {\"periodHours\": 24}}}}").design();

        assertThat(HandoffDocument.of(Samples.input(STACK, half))).contains("Backed up daily, no restore tested yet.",
                "Period and retention not decided for `db`; see the open questions.", "How often are backups taken");
    }
}
