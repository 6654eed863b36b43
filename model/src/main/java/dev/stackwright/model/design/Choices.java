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
 * @param deploymentModels deployment models, for example {@code saas} and {@code byoc}
 * @param compliance       compliance frameworks, for example {@code soc2}
 * @param sla              availability target, for example {@code 99.95}
 */
public record Choices(Optional<String> tenancy, Optional<SortedSet<String>> deploymentModels,
                      Optional<SortedSet<String>> compliance, Optional<String> sla) {

    public static final Choices UNDECIDED =
            new Choices(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Choices {
        deploymentModels = deploymentModels.map(Choices::frozen);
        compliance = compliance.map(Choices::frozen);
    }

    private static SortedSet<String> frozen(Set<String> ids) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }

    /** The deployment models chosen; empty where none is. */
    public Set<String> deploymentModelIds() {
        return deploymentModels.<Set<String>>map(ids -> ids).orElse(Set.of());
    }

    /** The frameworks chosen; empty where none is. */
    public Set<String> complianceIds() {
        return compliance.<Set<String>>map(ids -> ids).orElse(Set.of());
    }

    public Choices withTenancy(Optional<String> id) {
        return new Choices(id, deploymentModels, compliance, sla);
    }

    /** An empty set takes the choice back. */
    public Choices withDeploymentModels(Set<String> ids) {
        return new Choices(tenancy, chosen(ids), compliance, sla);
    }

    /** An empty set takes the choice back. */
    public Choices withCompliance(Set<String> ids) {
        return new Choices(tenancy, deploymentModels, chosen(ids), sla);
    }

    public Choices withSla(Optional<String> id) {
        return new Choices(tenancy, deploymentModels, compliance, id);
    }

    /** These choices where they are made, and the other ones elsewhere. */
    public Choices orElse(Choices designWide) {
        return new Choices(tenancy.or(designWide::tenancy), deploymentModels.or(designWide::deploymentModels),
                compliance.or(designWide::compliance), sla.or(designWide::sla));
    }

    private static Optional<SortedSet<String>> chosen(Set<String> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(new TreeSet<>(ids));
    }
}
