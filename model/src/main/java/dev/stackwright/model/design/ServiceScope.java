package dev.stackwright.model.design;

import java.util.Optional;

/** Whether customers share a service or store, or each has one of its own. */
public enum ServiceScope {
    SHARED("shared"), PER_TENANT("per-tenant");

    private final String key;

    ServiceScope(String key) {
        this.key = key;
    }

    /** The word the design file uses. */
    public String key() {
        return key;
    }

    public static Optional<ServiceScope> of(String key) {
        for (ServiceScope scope : values()) {
            if (scope.key.equals(key)) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }
}
