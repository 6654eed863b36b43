package dev.stackwright.model.check.standard;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.sla.SlaHealthcheck;
import dev.stackwright.model.check.sla.SlaLocalState;
import dev.stackwright.model.check.sla.SlaReplicas;
import dev.stackwright.model.check.sla.SlaSingleDatabase;
import java.util.List;

/** What the SLA demands of a stack. */
final class SlaChecks {

    private SlaChecks() {
    }

    static List<Check> all() {
        CheckBook book = new CheckBook("checks/sla.yaml");
        return List.of(
                new SlaReplicas(book.info("sla-replicas")),
                new SlaSingleDatabase(book.info("sla-single-database")),
                new SlaHealthcheck(book.info("sla-healthcheck")),
                new SlaLocalState(book.info("sla-local-state")));
    }
}
