package dev.stackwright.model.design;

import java.util.Optional;

/**
 * How large a service or store is in a plan.
 *
 * @param machine   a machine size, for example {@code m5.large}
 * @param replicas  how many of it run, 0 or more
 * @param storageGb how much it may store, in gigabytes, 0 or more
 */
public record PlanSize(Optional<String> machine, Optional<Integer> replicas, Optional<Integer> storageGb) {

    /** Nothing is said. */
    public static final PlanSize NONE = new PlanSize(Optional.empty(), Optional.empty(), Optional.empty());

    public PlanSize withMachine(Optional<String> changed) {
        return new PlanSize(changed, replicas, storageGb);
    }

    public PlanSize withReplicas(Optional<Integer> changed) {
        return new PlanSize(machine, changed, storageGb);
    }

    public PlanSize withStorageGb(Optional<Integer> changed) {
        return new PlanSize(machine, replicas, changed);
    }
}
