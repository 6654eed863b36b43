package dev.stackwright.model.check;

import java.util.Locale;
import java.util.Optional;

/** What sort of check it is, for tools that sort findings. */
public enum Family {
    /** Docker Compose itself refuses the file. */
    COMPOSE,
    /** Docker Compose refuses the file only because a variable or another file is not there. */
    ENVIRONMENT,
    /** Docker Compose takes it, and it works less well than it could. */
    LINT,
    /** Somebody may come to what is not theirs. */
    SECURITY,
    /** The stack does not live up to what was chosen, or to the platform it is for. */
    ARCHITECTURE;

    /** The word the data files and reports use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Family> of(String id) {
        for (Family family : values()) {
            if (family.id().equals(id)) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }
}
