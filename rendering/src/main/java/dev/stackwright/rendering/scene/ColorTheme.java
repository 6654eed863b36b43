package dev.stackwright.rendering.scene;

import dev.stackwright.resources.Resources;
import java.util.Locale;

/** The sets of colours there are. */
public enum ColorTheme {
    LIGHT, DARK;

    /** The word for it in files and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file its colours stand in, below the resources. */
    public String styleSheet() {
        return "css/colors-" + id() + ".css";
    }

    /** Its colours by role. */
    public ColorPalette palette() {
        return ColorPalette.parse(Resources.text(styleSheet()));
    }
}
