package dev.stackwright.model.check.standard;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.tenancy.CacheKeyPrefix;
import dev.stackwright.model.check.tenancy.ContainerNameFixed;
import dev.stackwright.model.check.tenancy.FixedElementName;
import dev.stackwright.model.check.tenancy.FixedHostPath;
import dev.stackwright.model.check.tenancy.FixedHostPort;
import dev.stackwright.model.check.tenancy.FixedProjectName;
import dev.stackwright.model.check.tenancy.HybridConnectionRouting;
import dev.stackwright.model.check.tenancy.HybridPoolerMissing;
import dev.stackwright.model.check.tenancy.SharedQueuePartition;
import dev.stackwright.model.check.tenancy.SiloedExternalElement;
import dev.stackwright.model.check.tenancy.TenancyRouting;
import dev.stackwright.model.check.tenancy.TenantIdFixed;
import dev.stackwright.model.check.tenancy.TenantStoreShared;
import java.util.List;

/** What tenancy demands of a stack. */
final class TenancyChecks {

    private TenancyChecks() {
    }

    static List<Check> all() {
        CheckBook book = new CheckBook("checks/tenancy.yaml");
        return List.of(
                new TenancyRouting(book.info("tenancy-routing")),
                new ContainerNameFixed(book.info("container-name-fixed")),
                new CacheKeyPrefix(book.info("cache-key-prefix")),
                new SharedQueuePartition(book.info("shared-queue-partition")),
                new FixedHostPort(book.info("siloed-fixed-port")),
                new FixedElementName(book.info("siloed-fixed-volume-name"), "volumes"),
                new FixedElementName(book.info("siloed-fixed-network-name"), "networks"),
                new FixedProjectName(book.info("siloed-fixed-project-name")),
                new FixedHostPath(book.info("siloed-fixed-path")),
                new SiloedExternalElement(book.info("siloed-external-element")),
                new TenantIdFixed(book.info("tenant-id-fixed")),
                new HybridConnectionRouting(book.info("hybrid-connection-routing")),
                new HybridPoolerMissing(book.info("hybrid-pooler-missing")),
                new TenantStoreShared(book.info("tenant-store-shared")));
    }
}
