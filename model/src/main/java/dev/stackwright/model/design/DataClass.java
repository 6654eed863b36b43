package dev.stackwright.model.design;

import java.util.Optional;

/** Classes of data that stores, services and flows carry, from harmless to delicate. */
public enum DataClass {
    PUBLIC, INTERNAL, PERSONAL, HEALTH, CARD, CREDENTIALS;

    /** The word the design file uses. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<DataClass> of(String key) {
        for (DataClass value : values()) {
            if (value.key().equals(key)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
