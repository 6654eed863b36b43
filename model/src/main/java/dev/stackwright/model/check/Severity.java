package dev.stackwright.model.check;

import java.util.Locale;
import java.util.Optional;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    /** The stack is wrong, or cannot become what was chosen. */
    ERROR,
    /** The stack works, and this will hurt. */
    WARNING,
    /** Worth a thought. */
    ADVICE;

    /** The word the data files use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Severity> of(String id) {
        for (Severity severity : values()) {
            if (severity.id().equals(id)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
