package dev.stackwright.rendering.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a sheet of paper lies. */
public enum Orientation {
    /** As the picture comes out larger. */
    FITTING,
    LANDSCAPE,
    PORTRAIT;

    /** As the command line names it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that name, in whatever case; empty where there is none. */
    public static Optional<Orientation> of(String id) {
        return Arrays.stream(values()).filter(way -> way.name().equalsIgnoreCase(id)).findFirst();
    }
}
