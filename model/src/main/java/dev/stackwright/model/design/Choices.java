package dev.stackwright.model.design;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One set of choices, each by the id its catalogue gives it. Empty means undecided in the design-wide set, and
 * "as design-wide" in the set of a plan. No choice is made by default.
 *
 * @param tenancy          tenancy model, for example {@code hybrid}
 * @param isolation        how the data of customers is told apart, for example {@code schema-per-tenant}
 * @param deploymentModels deployment models, for example {@code saas} and {@code byoc}
 * @param compliance       compliance frameworks, for example {@code soc2}
 * @param sla              availability target, for example {@code 99.95}
 * @param recovery         what is promised for the case of a disaster
 * @param regions          clouds and regions it runs in
 */
public record Choices(Optional<String> tenancy, Optional<String> isolation,
                      Optional<SortedSet<String>> deploymentModels, Optional<SortedSet<String>> compliance,
                      Optional<String> sla, Recovery recovery, Optional<SortedSet<Region>> regions) {

    public static final Choices UNDECIDED = new Choices(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Recovery.UNDECIDED, Optional.empty());

    public Choices {
        deploymentModels = deploymentModels.map(Choices::frozen);
        compliance = compliance.map(Choices::frozen);
        regions = regions.map(Choices::frozen);
    }

    private static <T extends Comparable<T>> SortedSet<T> frozen(Set<T> set) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }

    /** The deployment models chosen; empty where none is. */
    public Set<String> deploymentModelIds() {
        return deploymentModels.<Set<String>>map(ids -> ids).orElse(Set.of());
    }

    /** The frameworks chosen; empty where none is. */
    public Set<String> complianceIds() {
        return compliance.<Set<String>>map(ids -> ids).orElse(Set.of());
    }

    /** The clouds and regions chosen; empty where none is. */
    public Set<Region> regionSet() {
        return regions.<Set<Region>>map(chosen -> chosen).orElse(Set.of());
    }

    public Choices withTenancy(Optional<String> id) {
        return new Choices(id, isolation, deploymentModels, compliance, sla, recovery, regions);
    }

    public Choices withIsolation(Optional<String> id) {
        return new Choices(tenancy, id, deploymentModels, compliance, sla, recovery, regions);
    }

    /** An empty set takes the choice back. */
    public Choices withDeploymentModels(Set<String> ids) {
        return new Choices(tenancy, isolation, chosen(ids), compliance, sla, recovery, regions);
    }

    /** An empty set takes the choice back. */
    public Choices withCompliance(Set<String> ids) {
        return new Choices(tenancy, isolation, deploymentModels, chosen(ids), sla, recovery, regions);
    }

    public Choices withSla(Optional<String> id) {
        return new Choices(tenancy, isolation, deploymentModels, compliance, id, recovery, regions);
    }

    public Choices withRecovery(Recovery changed) {
        return new Choices(tenancy, isolation, deploymentModels, compliance, sla, changed, regions);
    }

    /** An empty set takes the choice back. */
    public Choices withRegions(Set<Region> changed) {
        return new Choices(tenancy, isolation, deploymentModels, compliance, sla, recovery, chosen(changed));
    }

    /** These choices where they are made, and the other ones elsewhere. */
    public Choices orElse(Choices designWide) {
        return new Choices(tenancy.or(designWide::tenancy), isolation.or(designWide::isolation),
                deploymentModels.or(designWide::deploymentModels), compliance.or(designWide::compliance),
                sla.or(designWide::sla), recovery.orElse(designWide.recovery), regions.or(designWide::regions));
    }

    private static <T extends Comparable<T>> Optional<SortedSet<T>> chosen(Set<T> set) {
        return set.isEmpty() ? Optional.empty() : Optional.of(new TreeSet<>(set));
    }
}
