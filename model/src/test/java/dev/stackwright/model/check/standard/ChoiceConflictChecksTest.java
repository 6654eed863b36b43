package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.Region;
import dev.stackwright.model.design.ServiceScope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceConflictChecksTest {

    private static final String STACK = """
            services:
              api:
                image: acme/api:1
              db:
                image: postgres:16
            """;
    private static final ElementId DB = ElementId.service("db");

    private static Probe probe(String check) {
        return Probe.of(check, STACK);
    }

    private static Probe scoped(String check, ElementId element, ServiceScope scope) {
        return probe(check).design(design -> design.withNotes(design.notes().withScope(element, scope)));
    }

    private static Probe resident(String check, String place) {
        return probe(check).design(design -> design.withNotes(design.notes().withResidency(DB, place)));
    }

    private static Probe isolation(Probe probe, String isolation) {
        return probe.with(choices -> choices.withIsolation(Optional.of(isolation)));
    }

    private static Probe regions(Probe probe, String... regions) {
        return probe.with(choices -> choices.withRegions(
                Stream.of(regions).map(Region::parse).collect(Collectors.toSet())));
    }

    private static Probe plan(Probe probe, String name, Choices choices) {
        return probe.design(design -> design.withPlanChoices(name, choices));
    }

    private static Choices models(String... models) {
        return Choices.UNDECIDED.withDeploymentModels(Set.of(models));
    }

    @Test
    void aScopeKeepsToTheTenancy() {
        assertThat(scoped("siloed-shared-scope", DB, ServiceScope.SHARED).tenancy("siloed").messages())
                .containsExactly("db is marked as shared by customers, and under siloed tenancy each customer has the "
                        + "whole stack.");
        scoped("siloed-shared-scope", DB, ServiceScope.PER_TENANT).tenancy("siloed").isSilent();
        scoped("siloed-shared-scope", DB, ServiceScope.SHARED).tenancy("hybrid").isSilent();
        scoped("siloed-shared-scope", ElementId.service("gone"), ServiceScope.SHARED).tenancy("siloed").isSilent();
        assertThat(scoped("shared-tenant-scope", DB, ServiceScope.PER_TENANT).tenancy("shared").places())
                .containsExactly("db");
        scoped("shared-tenant-scope", DB, ServiceScope.PER_TENANT).tenancy("hybrid").isSilent();
    }

    @Test
    void hybridTenancySaysWhatACustomerHasAlone() {
        assertThat(probe("hybrid-tenancy-unscoped").tenancy("hybrid").messages()).containsExactly("Hybrid tenancy is "
                + "chosen, and nothing is marked as one a customer; what keeps data is db.");
        scoped("hybrid-tenancy-unscoped", DB, ServiceScope.PER_TENANT).tenancy("hybrid").isSilent();
        probe("hybrid-tenancy-unscoped").tenancy("shared").isSilent();
        Probe.of("hybrid-tenancy-unscoped", "services:\n  api:\n    image: acme/api:1\n").tenancy("hybrid").isSilent();
    }

    @ParameterizedTest
    @CsvSource({"hybrid, row-level, ERROR", "hybrid, schema-per-tenant, WARNING", "siloed, row-level, WARNING",
            "siloed, schema-per-tenant, WARNING", "shared, database-per-tenant, WARNING"})
    void isolationKeepsToTheTenancy(String tenancy, String isolation, Severity severity) {
        assertThat(isolation(probe("isolation-contradicts-tenancy").tenancy(tenancy), isolation).findings())
                .extracting(Finding::severity).containsExactly(severity);
        isolation(probe("isolation-contradicts-tenancy"), isolation).isSilent();
    }

    @ParameterizedTest
    @CsvSource({"hybrid, database-per-tenant", "siloed, database-per-tenant", "shared, row-level",
            "shared, schema-per-tenant"})
    void isolationThatGoesWithTheTenancyIsFine(String tenancy, String isolation) {
        isolation(probe("isolation-contradicts-tenancy").tenancy(tenancy), isolation).isSilent();
    }

    @Test
    void sharedStoresNeedADecisionHowDataIsToldApart() {
        assertThat(probe("isolation-undecided").tenancy("shared").messages()).containsExactly(
                "Customers share db, and it is not decided how their data is told apart there.");
        isolation(probe("isolation-undecided").tenancy("shared"), "row-level").isSilent();
        probe("isolation-undecided").tenancy("siloed").isSilent();
    }

    @Test
    void healthDataOfAllCustomersIsNotInOneTable() {
        Probe probe = isolation(probe("hipaa-row-level").compliance("hipaa"), "row-level");

        assertThat(probe.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
        probe.tenancy("shared").isSilent();
        probe.design(design -> design.withDataClasses(DB, List.of(DataClass.INTERNAL))).isSilent();
        isolation(probe("hipaa-row-level").compliance("soc2"), "row-level").isSilent();
    }

    @Test
    void aStoreWithHealthDataIsNotShared() {
        Probe probe = scoped("hipaa-shared-store", DB, ServiceScope.SHARED).compliance("hipaa").tenancy("hybrid");

        probe.isSilent();
        assertThat(probe.design(design -> design.withDataClasses(DB, List.of(DataClass.HEALTH))).messages())
                .containsExactly("HIPAA is chosen, db holds health data, and customers share it.");
        probe.design(design -> design.withDataClasses(DB, List.of(DataClass.HEALTH))).tenancy("shared").isSilent();
        probe.design(design -> design.withDataClasses(DB, List.of(DataClass.INTERNAL))).isSilent();
    }

    @Test
    void aPlaceOrRegionThatNobodyKnowsIsNamed() {
        assertThat(regions(resident("residency-unclear", "Europe"), "aws/eu-central-1").messages()).containsExactly(
                "The data of db has to stay in 'Europe', which is no country the regions could be compared with.");
        regions(resident("residency-unclear", "EU"), "aws/eu-central-1").isSilent();
        resident("residency-unclear", "Europe").isSilent();
        assertThat(regions(probe("region-unknown"), "aws/eu-central1", "gcp/europe-west3").messages())
                .containsExactly("aws/eu-central1 is no region that is known here.");
        regions(probe("region-unknown"), "aws", "aws/eu-central-1", "hetzner/fsn1").isSilent();
    }

    @Test
    void cardDataIsNotShared() {
        Probe probe = probe("pci-shared-tenancy").compliance("pci-dss").tenancy("shared");

        probe.isSilent();
        assertThat(probe.design(design -> design.withDataClasses(DB, List.of(DataClass.CARD))).messages())
                .containsExactly("PCI DSS is chosen together with shared tenancy, and customers share db with its card "
                        + "data.");
        probe.design(design -> design.withDataClasses(DB, List.of(DataClass.CARD))).tenancy("siloed").isSilent();
    }

    @Test
    void whatRunsAtOneCustomerIsNotShared() {
        assertThat(probe("customer-account-shared").deployment("byoc", "on-premise").tenancy("shared").messages())
                .containsExactly("Under BYOC and On-premise the stack runs at one customer, and shared tenancy lets "
                        + "customers share it.");
        assertThat(probe("customer-account-shared").deployment("byoc").tenancy("hybrid").findings())
                .extracting(Finding::severity).containsExactly(Severity.WARNING);
        probe("customer-account-shared").deployment("byoc").tenancy("siloed").isSilent();
        probe("customer-account-shared").deployment("byoc", "saas").tenancy("shared").isSilent();
    }

    @Test
    void onlyThePlanAtTheCustomerIsNamed() {
        Probe probe = plan(plan(probe("customer-account-shared").tenancy("shared"), "Pro", models("saas")),
                "Enterprise", models("byoc"));

        assertThat(probe.findings()).singleElement()
                .satisfies(finding -> assertThat(finding.plans()).containsExactly("Enterprise"));
    }

    @Test
    void aPlanHasOneDeploymentModel() {
        Probe several = plan(probe("plan-several-models").deployment("saas", "byoc"), "Pro", Choices.UNDECIDED);

        assertThat(several.messages())
                .containsExactly("The plan Pro has several deployment models: SaaS and BYOC.");
        assertThat(plan(probe("plan-several-models"), "Gov", models("air-gapped", "byoc-copilot")).findings())
                .extracting(Finding::severity).containsExactly(Severity.ERROR);
        plan(probe("plan-several-models").deployment("saas", "byoc"), "Pro", models("saas")).isSilent();
        probe("plan-several-models").deployment("saas", "byoc").isSilent();
    }

    @Test
    void severalDeploymentModelsNeedPlans() {
        assertThat(probe("models-without-plans").deployment("saas", "byoc").messages()).containsExactly(
                "SaaS and BYOC are chosen, and there are no plans that say which customer gets which.");
        probe("models-without-plans").deployment("saas").isSilent();
        plan(probe("models-without-plans").deployment("saas", "byoc"), "Pro", models("saas")).isSilent();
    }

    @Test
    void aPlanThatLacksWhatOthersHaveIsNamed() {
        Probe probe = plan(plan(probe("plan-undecided"), "Pro", models("saas")), "Free", Choices.UNDECIDED);

        assertThat(probe.messages())
                .containsExactly("Free has no deployment model, while other plans have one.");
        assertThat(probe.findings().get(0).plans()).containsExactly("Free");
        probe.deployment("saas").isSilent();
        plan(probe("plan-undecided"), "Free", Choices.UNDECIDED).isSilent();
    }

    @Test
    void personalDataOfEuropeNeedsARegionThere() {
        Probe gdpr = probe("gdpr-region-outside").compliance("gdpr");

        assertThat(regions(gdpr, "aws/us-east-1", "azure/uksouth").messages()).containsExactly("The GDPR is chosen, "
                + "and no region is in the European Economic Area: aws/us-east-1 (US) and azure/uksouth (UK).");
        regions(gdpr, "aws/us-east-1", "azure/norwayeast").isSilent();
        regions(gdpr, "aws").isSilent();
        regions(gdpr, "aws/us-east-1", "aws/new-region-1").isSilent();
        gdpr.isSilent();
        regions(gdpr, "aws/us-east-1").design(design -> design.withDataClasses(DB, List.of(DataClass.PUBLIC)))
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EU", "European Union", "Germany", "DE", "France or Germany", "EU/UK", "EEA", "eu"})
    void dataStaysInAPlaceWhereThereIsARegion(String place) {
        regions(resident("residency-region", place), "aws/eu-central-1").isSilent();
        assertThat(regions(resident("residency-region", place), "aws/us-west-2").messages()).containsExactly(
                "The data of db has to stay in " + place + ", and the stack runs in aws/us-west-2 (US).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the customer's choice", "Europe", "DACH"})
    void aPlaceThatIsNotUnderstoodIsNotJudged(String place) {
        regions(resident("residency-region", place), "aws/us-west-2").isSilent();
    }

    @Test
    void switzerlandIsNotTheUnion() {
        assertThat(regions(resident("residency-region", "EU"), "aws/eu-central-2").findings()).hasSize(1);
        regions(resident("residency-region", "Switzerland"), "aws/eu-central-2").isSilent();
    }

    @Test
    void failoverStaysWhereTheDataMayBe() {
        Probe probe = resident("residency-failover", "EU").sla("99.99");

        assertThat(regions(probe, "aws/eu-central-1", "aws/us-east-1").messages()).containsExactly("99.99 % asks for 2 "
                + "regions, and the data of db may only be in aws/eu-central-1 (EU), since it has to stay in EU.");
        regions(probe, "aws/eu-central-1", "gcp/europe-west4").isSilent();
        regions(probe.sla("99.9"), "aws/eu-central-1", "aws/us-east-1").isSilent();
        regions(probe, "aws/eu-central-1").isSilent();
    }

    @Test
    void aTargetNeedsItsRegionsAndClouds() {
        assertThat(regions(probe("sla-regions-missing").sla("99.99"), "aws/eu-central-1").messages())
                .containsExactly("99.99 % asks for 2 regions, and only aws/eu-central-1 is chosen.");
        regions(probe("sla-regions-missing").sla("99.95"), "aws/eu-central-1").isSilent();
        regions(probe("sla-regions-missing").sla("99.99"), "aws").isSilent();
        probe("sla-regions-missing").sla("99.99").isSilent();

        assertThat(regions(probe("sla-one-cloud").sla("99.999"), "aws/eu-central-1", "aws/eu-west-1").messages())
                .containsExactly("99.999 % asks for more than one cloud, and all regions are of AWS.");
        regions(probe("sla-one-cloud").sla("99.99"), "aws/eu-central-1", "aws/eu-west-1").isSilent();
        regions(probe("sla-one-cloud").sla("99.999"), "aws/eu-central-1", "gcp/europe-west3").isSilent();
    }

    @Test
    void onePlanMayAskForMoreRegionsThanTheOthers() {
        Probe probe = regions(probe("sla-regions-missing").sla("99.9"), "aws/eu-central-1");

        assertThat(plan(probe, "Enterprise", Choices.UNDECIDED.withSla(Optional.of("99.99"))).findings())
                .singleElement().satisfies(finding -> assertThat(finding.plans()).containsExactly("Enterprise"));
    }

    @Test
    void oneSiteIsOneRegion() {
        assertThat(probe("sla-one-site").sla("99.99").deployment("on-premise", "air-gapped").messages())
                .containsExactly("99.99 % asks for 2 regions, and under On-premise and Air-gapped there is the "
                        + "customer's site only.");
        probe("sla-one-site").sla("99.95").deployment("on-premise").isSilent();
        probe("sla-one-site").sla("99.99").deployment("on-premise", "byoc").isSilent();
    }

    @Test
    void onPremiseHasNoRegionOfACloud() {
        assertThat(regions(probe("on-premise-region").deployment("on-premise"), "azure/westeurope").messages())
                .containsExactly("On-premise runs on the customer's hardware, and azure/westeurope is chosen as "
                        + "region.");
        probe("on-premise-region").deployment("on-premise").isSilent();
        regions(probe("on-premise-region").deployment("on-premise", "byoc"), "azure/westeurope").isSilent();
    }

    @Test
    void aRecoveryFitsIntoTheOutagesOfAYear() {
        Probe probe = probe("rto-exceeds-sla").sla("99.99");

        assertThat(probe.with(choices -> choices.withRecovery(choices.recovery()
                .withTimeObjective(Optional.of(240)))).messages()).containsExactly(
                "A recovery may take 4 hours (RTO), and 99.99 % allows 52.6 minutes of outage a year.");
        probe.with(choices -> choices.withRecovery(choices.recovery().withTimeObjective(Optional.of(52)))).isSilent();
        probe.isSilent();
    }
}
