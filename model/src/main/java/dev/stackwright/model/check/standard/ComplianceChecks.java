package dev.stackwright.model.check.standard;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.compliance.EncryptionSwitchedOff;
import dev.stackwright.model.check.compliance.HipaaCache;
import dev.stackwright.model.check.compliance.HipaaSharedTenancy;
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
                new EncryptionSwitchedOff(book.info("encryption-switched-off")),
                new StoreOnHostPath(book.info("store-on-host-path")));
    }
}
