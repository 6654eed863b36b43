package dev.stackwright.rendering.diagram;

import java.util.Locale;
import java.util.Optional;

/** What a service does in the stack; gives its card a colour, the role {@code -sw-kind-…}, and a word. */
public enum NodeKind {
    WEB("Web tier"),
    SERVICE("Service"),
    WORKER("Worker"),
    DATABASE("Database"),
    CACHE("Cache"),
    QUEUE("Queue"),
    STORAGE("Storage"),
    GATEWAY("Gateway"),
    OBSERVABILITY("Observability"),
    AI("AI"),
    IDENTITY("Identity"),
    EXTERNAL("External system"),
    PERSON("Person"),
    SYSTEM("Software system"),
    COMPONENT("Component"),
    NETWORK("Network"),
    NOTE("Note"),
    GROUP("Group");

    private final String label;

    NodeKind(String label) {
        this.label = label;
    }

    /** The word for a card whose technology is not known. */
    public String label() {
        return label;
    }

    /** The word the catalogue and the colour files use, for example {@code database}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role in the colour files, for example {@code -sw-kind-database}. */
    public String colorRole() {
        return "-sw-kind-" + id();
    }

    public static Optional<NodeKind> of(String id) {
        for (NodeKind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
