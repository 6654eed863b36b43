package dev.stackwright.app.preferences;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which colours the user wants. */
public enum ThemeChoice {
    /** Those of the desktop, as far as it tells. */
    SYSTEM,
    LIGHT,
    DARK;

    /** The word for it in files and in texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ThemeChoice> of(String id) {
        return Arrays.stream(values()).filter(choice -> choice.id().equals(id)).findFirst();
    }
}
