package dev.stackwright.model.check.standard;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.compliance.AccessLogOff;
import dev.stackwright.model.check.compliance.AuditLogMissing;
import dev.stackwright.model.check.compliance.BackupMissing;
import dev.stackwright.model.check.compliance.BackupNotDaily;
import dev.stackwright.model.check.compliance.BackupRetentionMissing;
import dev.stackwright.model.check.compliance.CardDataStored;
import dev.stackwright.model.check.compliance.CardInCache;
import dev.stackwright.model.check.compliance.DataUnclassified;
import dev.stackwright.model.check.compliance.DelicateDataLogged;
import dev.stackwright.model.check.compliance.DelicateDataPublished;
import dev.stackwright.model.check.compliance.EdgeUnencrypted;
import dev.stackwright.model.check.compliance.EncryptionSwitchedOff;
import dev.stackwright.model.check.compliance.EntryWithoutTls;
import dev.stackwright.model.check.compliance.FlowIntoUnclassified;
import dev.stackwright.model.check.compliance.HipaaCache;
import dev.stackwright.model.check.compliance.HipaaSharedTenancy;
import dev.stackwright.model.check.compliance.IncidentAlertsMissing;
import dev.stackwright.model.check.compliance.LogCollectionMissing;
import dev.stackwright.model.check.compliance.LogRetentionMissing;
import dev.stackwright.model.check.compliance.LogRetentionShort;
import dev.stackwright.model.check.compliance.PciSegmentation;
import dev.stackwright.model.check.compliance.PersonalDataUnsaid;
import dev.stackwright.model.check.compliance.PlainStoreConnection;
import dev.stackwright.model.check.compliance.RestoreUntested;
import dev.stackwright.model.check.compliance.SecondFactorUnstated;
import dev.stackwright.model.check.compliance.StoreOnHostPath;
import java.util.List;

/** What compliance frameworks demand of a stack. */
final class ComplianceChecks {

    private ComplianceChecks() {
    }

    static List<Check> all() {
        CheckBook book = new CheckBook("checks/compliance.yaml");
        return List.of(
                new HipaaSharedTenancy(book.info("hipaa-shared-tenancy")),
                new HipaaCache(book.info("hipaa-cache")),
                new DataUnclassified(book.info("data-unclassified")),
                new EncryptionSwitchedOff(book.info("encryption-switched-off")),
                new PlainStoreConnection(book.info("store-connection-plain")),
                new EntryWithoutTls(book.info("entry-without-tls")),
                new EdgeUnencrypted(book.info("edge-unencrypted")),
                new AuditLogMissing(book.info("audit-log-missing")),
                new AccessLogOff(book.info("access-log-off")),
                new LogCollectionMissing(book.info("log-collection-missing")),
                new LogRetentionMissing(book.info("log-retention-missing")),
                new LogRetentionShort(book.info("log-retention-short")),
                new IncidentAlertsMissing(book.info("incident-alerts-missing")),
                new SecondFactorUnstated(book.info("second-factor-unstated")),
                new StoreOnHostPath(book.info("store-on-host-path")),
                new BackupMissing(book.info("backup-missing")),
                new BackupNotDaily(book.info("backup-not-daily")),
                new BackupRetentionMissing(book.info("backup-retention-missing")),
                new RestoreUntested(book.info("restore-untested")),
                new PersonalDataUnsaid(book.info("gdpr-residency-missing"),
                        (notes, store) -> notes.residency().containsKey(store), "where that has to stay"),
                new PersonalDataUnsaid(book.info("gdpr-retention-missing"),
                        (notes, store) -> notes.retention().containsKey(store),
                        "after how many days that is deleted"),
                new CardDataStored(book.info("card-data-stored")),
                new CardInCache(book.info("card-in-cache")),
                DelicateDataPublished.ofCards(book.info("card-data-published")),
                DelicateDataPublished.ofHealth(book.info("health-data-published")),
                DelicateDataLogged.ofCards(book.info("card-data-logged")),
                DelicateDataLogged.ofHealth(book.info("health-data-logged")),
                new PciSegmentation(book.info("pci-segmentation")),
                new FlowIntoUnclassified(book.info("flow-into-unclassified")));
    }
}
