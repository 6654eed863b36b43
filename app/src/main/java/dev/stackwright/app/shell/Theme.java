package dev.stackwright.app.shell;

import atlantafx.base.theme.PrimerLight;
import dev.stackwright.rendering.text.FontFace;
import dev.stackwright.resources.Resources;
import java.util.List;
import javafx.application.Application;
import javafx.collections.ObservableList;
import javafx.scene.text.Font;

/** The look of every window: the base theme of the controls, the colours by role, then the sheets by concern. */
public final class Theme {

    private static final List<String> SHEETS = List.of("colors-light", "base", "controls", "shell", "canvas",
            "panels", "choices", "inspector", "findings", "dialogs", "editor");

    private static final double DEFAULT_SIZE_PX = 13;

    private Theme() {
    }

    /** Loads the fonts and sets the theme all controls start from; once, before the first window. */
    public static void install() {
        for (FontFace face : FontFace.values()) {
            Font.loadFont(face.url().toExternalForm(), DEFAULT_SIZE_PX);
        }
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /** Adds the studio's own sheets to a scene or a dialog. */
    public static void addTo(ObservableList<String> stylesheets) {
        for (String sheet : SHEETS) {
            stylesheets.add(Resources.url("css/" + sheet + ".css").toExternalForm());
        }
    }
}
