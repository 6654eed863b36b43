package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.symbol.SymbolKind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which names what may have. */
final class SymbolNames {

    /** Compose Specification, "profiles". */
    private static final Pattern PROFILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
    /** YAML 1.2, "Anchors": any character but white space and those of flow collections. */
    private static final Pattern ANCHOR = Pattern.compile("[^\\s\\[\\]{},\\p{Cntrl}]+");

    private SymbolNames() {
    }

    static String word(SymbolKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Why something of that kind cannot be called so; empty where it can. */
    static Optional<Outcome> hindrance(SymbolKind kind, String name) {
        boolean allowed = switch (kind) {
            case SERVICE, VOLUME, NETWORK, SECRET, CONFIG, MODEL -> ServiceNames.isAllowed(name);
            case PROFILE -> PROFILE.matcher(name).matches();
            case ANCHOR -> ANCHOR.matcher(name).matches();
            case VARIABLE -> true;
        };
        return allowed ? Optional.empty() : Optional.of(Outcome.refuse("bad-name",
                "'" + name + "' cannot be the name of " + (kind == SymbolKind.ANCHOR ? "an " : "a ") + word(kind) + ".",
                kind == SymbolKind.ANCHOR ? "Use characters other than blanks, brackets, braces and commas."
                        : "Use letters, digits, '.', '_' and '-', beginning with a letter or digit."));
    }
}
