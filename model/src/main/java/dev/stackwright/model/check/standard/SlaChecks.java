package dev.stackwright.model.check.standard;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.sla.PlanSizeBelowSla;
import dev.stackwright.model.check.sla.RpoBackupMissing;
import dev.stackwright.model.check.sla.RpoBackupPeriod;
import dev.stackwright.model.check.sla.RtoRestoreUntested;
import dev.stackwright.model.check.sla.ScalingBelowSla;
import dev.stackwright.model.check.sla.SlaHealthTiming;
import dev.stackwright.model.check.sla.SlaHealthcheck;
import dev.stackwright.model.check.sla.SlaLoadBalancer;
import dev.stackwright.model.check.sla.SlaLocalState;
import dev.stackwright.model.check.sla.SlaReplicas;
import dev.stackwright.model.check.sla.SlaRestart;
import dev.stackwright.model.check.sla.SlaSingleDatabase;
import dev.stackwright.model.check.sla.SlaSinglePart;
import dev.stackwright.model.check.sla.SlaVolumeZones;
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
                new SlaLocalState(book.info("sla-local-state")),
                new SlaLoadBalancer(book.info("sla-load-balancer")),
                new SlaRestart(book.info("sla-restart")),
                new SlaHealthTiming(book.info("sla-health-timing")),
                new SlaSinglePart(book.info("sla-single-queue"), ServiceKind.QUEUE),
                new SlaSinglePart(book.info("sla-single-cache"), ServiceKind.CACHE),
                new SlaVolumeZones(book.info("sla-volume-zones")),
                new RpoBackupMissing(book.info("rpo-backup-missing")),
                new RpoBackupPeriod(book.info("rpo-backup-period")),
                new RtoRestoreUntested(book.info("rto-restore-untested")),
                new ScalingBelowSla(book.info("scaling-below-sla")),
                new PlanSizeBelowSla(book.info("plan-size-below-sla")));
    }
}
