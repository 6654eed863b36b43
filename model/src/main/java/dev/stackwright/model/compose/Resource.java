package dev.stackwright.model.compose;

import java.util.List;
import java.util.Optional;

/**
 * What a service may use at most or is promised (Compose Deploy Specification, "resources"), with the older
 * attribute that says the same (Compose Specification, "services").
 */
public enum Resource {
    /** The most processor time, in cores. */
    CPU_LIMIT("limits", "cpus", Optional.of("cpus")),
    /** The most memory. */
    MEMORY_LIMIT("limits", "memory", Optional.of("mem_limit")),
    /** Processor time that is set aside, in cores. */
    CPU_RESERVATION("reservations", "cpus", Optional.empty()),
    /** Memory that is set aside. */
    MEMORY_RESERVATION("reservations", "memory", Optional.of("mem_reservation"));

    private final String kind;
    private final String quantity;
    private final Optional<String> olderKey;

    Resource(String kind, String quantity, Optional<String> olderKey) {
        this.kind = kind;
        this.quantity = quantity;
        this.olderKey = olderKey;
    }

    /** The keys from the service to the value. */
    public List<String> path() {
        return List.of("deploy", "resources", kind, quantity);
    }

    /** The attribute of the service that said it before {@code deploy} did. */
    public Optional<String> olderKey() {
        return olderKey;
    }

    public boolean isMemory() {
        return quantity.equals("memory");
    }
}
