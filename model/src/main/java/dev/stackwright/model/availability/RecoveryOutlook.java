package dev.stackwright.model.availability;

import dev.stackwright.model.design.Recovery;
import java.util.List;
import java.util.Optional;

/**
 * What is promised for the case of a disaster, against what is recorded of it.
 *
 * @param promised  RTO and RPO as chosen
 * @param stores    the stores of the stack with their backups
 * @param slowest   how the slowest part comes back, and how long that is assumed to take
 * @param slowestOf the services that come back so; empty where there is no store
 */
public record RecoveryOutlook(Recovery promised, List<StoreRecovery> stores, RecoveryAssumption slowest,
                              List<String> slowestOf) {

    private static final int MINUTES_AN_HOUR = 60;

    public RecoveryOutlook {
        stores = List.copyOf(stores);
        slowestOf = List.copyOf(slowestOf);
    }

    /** Minutes of data that may be lost: the longest period of the backups; empty where a store has none recorded. */
    public Optional<Integer> pointMinutes() {
        if (stores.stream().anyMatch(store -> store.backup().periodHours().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(stores.stream().mapToInt(store -> store.backup().periodHours().orElseThrow()).max()
                .orElse(0) * MINUTES_AN_HOUR);
    }

    /** Whether the recorded backups keep the promised RPO; empty where nothing is promised, or there is no store. */
    public Optional<Boolean> keepsPoint() {
        return promised.pointObjective().filter(minutes -> !stores.isEmpty())
                .map(minutes -> pointMinutes().filter(worst -> worst <= minutes).isPresent());
    }

    /** Whether the assumed recovery keeps the promised RTO; empty where nothing is promised. */
    public Optional<Boolean> keepsTime() {
        return promised.timeObjective().map(minutes -> slowest.minutes() <= minutes);
    }

    /** Stores of which no period of backups is recorded. */
    public List<String> withoutBackup() {
        return stores.stream().filter(store -> store.backup().periodHours().isEmpty()).map(StoreRecovery::service)
                .toList();
    }

    /** Stores with backups of which nobody has recorded that one was restored. */
    public List<String> untested() {
        return stores.stream().filter(store -> store.backup().periodHours().isPresent()
                && store.backup().restoreTested().isEmpty()).map(StoreRecovery::service).toList();
    }
}
