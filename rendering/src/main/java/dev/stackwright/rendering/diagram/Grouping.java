package dev.stackwright.rendering.diagram;

import java.util.Locale;
import java.util.Optional;

/** By what services are put into boxes. */
public enum Grouping {
    /** Only the groups that a person drew. */
    HAND,
    NETWORK,
    PROFILE,
    TENANCY,
    TIER,
    /** No boxes. */
    NONE;

    /** The word in preferences and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Grouping> of(String id) {
        for (Grouping grouping : values()) {
            if (grouping.id().equals(id)) {
                return Optional.of(grouping);
            }
        }
        return Optional.empty();
    }
}
