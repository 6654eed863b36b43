package dev.stackwright.model.pattern;

import java.util.Locale;

/** How sure the studio is of a {@link PatternMatch}. */
public enum Certainty {
    /** All parts that belong to it are there, and most of them are joined as they should be. */
    PLAIN,
    /** At least half of the parts are there. */
    LIKELY,
    /** What gives it away is there, and most of the rest is missing. */
    BEGINNING;

    /** The word that reports use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
