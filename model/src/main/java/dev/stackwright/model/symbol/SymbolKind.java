package dev.stackwright.model.symbol;

import dev.stackwright.model.compose.ElementId;
import java.util.Arrays;
import java.util.Optional;

/** What a name can stand for. */
public enum SymbolKind {
    SERVICE(ElementId.SERVICES), VOLUME("volumes"), NETWORK("networks"), SECRET("secrets"), CONFIG("configs"),
    MODEL("models"),
    /** An anchor of YAML; each definition of a name is a symbol of its own, known in its file alone. */
    ANCHOR(""),
    /** A variable of the project, set in its file of variables or around it. */
    VARIABLE(""),
    /** A profile, which is nowhere defined but named by the services that belong to it. */
    PROFILE("");

    private final String section;

    SymbolKind(String section) {
        this.section = section;
    }

    /** The section of the top level that defines it; empty for what no section defines. */
    public Optional<String> section() {
        return Optional.of(section).filter(name -> !name.isEmpty());
    }

    /** What a section of the top level defines. */
    public static Optional<SymbolKind> ofSection(String name) {
        return Arrays.stream(values()).filter(kind -> !name.isEmpty() && kind.section.equals(name)).findFirst();
    }
}
