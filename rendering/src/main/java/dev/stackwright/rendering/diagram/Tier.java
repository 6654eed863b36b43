package dev.stackwright.rendering.diagram;

import java.util.Locale;
import java.util.Optional;

/** The storeys of a stack, by what their services do. */
enum Tier {
    FRONT("Front"),
    APPLICATION("Application"),
    DATA("Data"),
    OPERATIONS("Operations");

    private final String label;

    Tier(String label) {
        this.label = label;
    }

    /** What stands on its box. */
    String label() {
        return label;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The storey of a service; empty for what is no service. */
    static Optional<Tier> of(NodeKind kind) {
        return switch (kind) {
            case WEB, GATEWAY -> Optional.of(FRONT);
            case SERVICE, WORKER, AI, IDENTITY -> Optional.of(APPLICATION);
            case DATABASE, CACHE, QUEUE, STORAGE -> Optional.of(DATA);
            case OBSERVABILITY -> Optional.of(OPERATIONS);
            default -> Optional.empty();
        };
    }
}
