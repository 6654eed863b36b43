package dev.stackwright.model.check.standard;

import dev.stackwright.model.catalog.Regions;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.conflict.CustomerAccountShared;
import dev.stackwright.model.check.conflict.GdprRegionOutside;
import dev.stackwright.model.check.conflict.HipaaRowLevel;
import dev.stackwright.model.check.conflict.HipaaSharedStore;
import dev.stackwright.model.check.conflict.HybridTenancyUnscoped;
import dev.stackwright.model.check.conflict.IsolationContradictsTenancy;
import dev.stackwright.model.check.conflict.IsolationUndecided;
import dev.stackwright.model.check.conflict.ModelsWithoutPlans;
import dev.stackwright.model.check.conflict.OnPremiseRegion;
import dev.stackwright.model.check.conflict.PciSharedTenancy;
import dev.stackwright.model.check.conflict.PlanSeveralModels;
import dev.stackwright.model.check.conflict.PlanUndecided;
import dev.stackwright.model.check.conflict.RegionUnknown;
import dev.stackwright.model.check.conflict.ResidencyFailover;
import dev.stackwright.model.check.conflict.ResidencyRegion;
import dev.stackwright.model.check.conflict.ResidencyUnclear;
import dev.stackwright.model.check.conflict.RtoExceedsSla;
import dev.stackwright.model.check.conflict.ScopeContradictsTenancy;
import dev.stackwright.model.check.conflict.SlaOneCloud;
import dev.stackwright.model.check.conflict.SlaOneSite;
import dev.stackwright.model.check.conflict.SlaRegionsMissing;
import java.util.List;

/** Choices that contradict each other. */
final class ChoiceConflictChecks {

    private ChoiceConflictChecks() {
    }

    static List<Check> all() {
        CheckBook book = new CheckBook("checks/conflicts.yaml");
        Regions regions = Regions.read();
        return List.of(
                ScopeContradictsTenancy.sharedInSiloed(book.info("siloed-shared-scope")),
                ScopeContradictsTenancy.perTenantInShared(book.info("shared-tenant-scope")),
                new HybridTenancyUnscoped(book.info("hybrid-tenancy-unscoped")),
                new IsolationContradictsTenancy(book.info("isolation-contradicts-tenancy")),
                new IsolationUndecided(book.info("isolation-undecided")),
                new HipaaRowLevel(book.info("hipaa-row-level")),
                new HipaaSharedStore(book.info("hipaa-shared-store")),
                new PciSharedTenancy(book.info("pci-shared-tenancy")),
                new CustomerAccountShared(book.info("customer-account-shared")),
                new PlanSeveralModels(book.info("plan-several-models")),
                new ModelsWithoutPlans(book.info("models-without-plans")),
                new PlanUndecided(book.info("plan-undecided")),
                new GdprRegionOutside(book.info("gdpr-region-outside"), regions),
                new ResidencyRegion(book.info("residency-region"), regions),
                new ResidencyFailover(book.info("residency-failover"), regions),
                new ResidencyUnclear(book.info("residency-unclear")),
                new RegionUnknown(book.info("region-unknown"), regions),
                new SlaRegionsMissing(book.info("sla-regions-missing")),
                new SlaOneCloud(book.info("sla-one-cloud")),
                new SlaOneSite(book.info("sla-one-site")),
                new OnPremiseRegion(book.info("on-premise-region")),
                new RtoExceedsSla(book.info("rto-exceeds-sla")));
    }
}
