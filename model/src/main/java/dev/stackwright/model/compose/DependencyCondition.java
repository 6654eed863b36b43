package dev.stackwright.model.compose;

import java.util.Optional;

/** What a dependent service waits for (Compose Specification, {@code depends_on}). */
public enum DependencyCondition {
    /** The dependency has been started; the default. */
    SERVICE_STARTED("service_started"),
    /** Its health check passes. */
    SERVICE_HEALTHY("service_healthy"),
    /** It has run to its end with exit status 0. */
    SERVICE_COMPLETED_SUCCESSFULLY("service_completed_successfully");

    private final String key;

    DependencyCondition(String key) {
        this.key = key;
    }

    /** The word as compose files write it. */
    public String key() {
        return key;
    }

    public static Optional<DependencyCondition> of(String key) {
        for (DependencyCondition condition : values()) {
            if (condition.key.equals(key)) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }
}
