package dev.stackwright.model.catalog;

import java.util.Locale;
import java.util.Optional;

/** What a service does in a stack. Its id names the colour role {@code -sw-kind-…}. */
public enum ServiceKind {
    WEB, SERVICE, WORKER, DATABASE, CACHE, QUEUE, STORAGE, GATEWAY, OBSERVABILITY, AI, IDENTITY, EXTERNAL;

    /** The word the data files use, for example {@code database}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ServiceKind> of(String id) {
        for (ServiceKind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** True for software that carries the data of the product: losing its volume loses data. */
    public boolean isStore() {
        return this == DATABASE || this == STORAGE;
    }

    /** True for the product's own code, which tenants' requests run through. */
    public boolean isApplication() {
        return this == SERVICE || this == WORKER;
    }
}
