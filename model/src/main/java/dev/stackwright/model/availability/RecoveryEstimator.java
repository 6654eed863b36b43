package dev.stackwright.model.availability;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Backup;
import dev.stackwright.model.design.Design;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what recovery is likely to take, from what an estimate found of the stores. */
public final class RecoveryEstimator {

    private final Map<String, RecoveryAssumption> byId = new HashMap<>();

    /**
     * Reads the data file.
     *
     * @throws DataEntry.BadData when an entry is wrong
     */
    public RecoveryEstimator() {
        DataEntry.allOf("availability/recovery.yaml")
                .forEach(entry -> byId.put(entry.text("id"), RecoveryAssumption.of(entry)));
        if (!byId.keySet().containsAll(List.of("restore", "failover", "restart"))) {
            throw new IllegalArgumentException("availability/recovery.yaml lacks a way of recovery");
        }
    }

    /** @param estimate of the same design */
    public RecoveryOutlook of(Design design, Estimate estimate) {
        List<StoreRecovery> stores = estimate.whole().parts().stream().filter(Part::isStore)
                .flatMap(part -> part.services().stream().map(service -> new StoreRecovery(service,
                        backup(design, service, part), part.counted() > 1))).toList();
        List<String> single = names(stores, false);
        String way = stores.isEmpty() ? "restart" : single.isEmpty() ? "failover" : "restore";
        return new RecoveryOutlook(
                estimate.plan().map(design::choicesOf).orElse(design.choices()).recovery(), stores, byId.get(way),
                stores.isEmpty() ? List.of() : single.isEmpty() ? names(stores, true) : single);
    }

    /** Services that hold the same data have one backup, recorded with any of them. */
    private static Backup backup(Design design, String service, Part part) {
        return Optional.ofNullable(of(design, service)).or(() -> part.services().stream()
                .map(other -> of(design, other)).filter(found -> found != null).findFirst()).orElse(Backup.NONE);
    }

    private static Backup of(Design design, String service) {
        return design.operations().backups().get(ElementId.service(service));
    }

    private static List<String> names(List<StoreRecovery> stores, boolean replicated) {
        return stores.stream().filter(store -> store.replicated() == replicated).map(StoreRecovery::service).toList();
    }
}
