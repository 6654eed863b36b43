package dev.stackwright.app.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.rendering.text.FontFace;
import dev.stackwright.resources.Resources;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * The look of every window: the base theme of the controls, the colours by role, then the sheets by concern.
 *
 * @param colors  which colours
 * @param percent size of everything, 100 for the normal one
 */
public record Theme(ColorTheme colors, int percent) {

    /** Light, in the normal size. */
    public static final Theme NORMAL = new Theme(ColorTheme.LIGHT, 100);

    private static final List<String> SHEETS = List.of("base", "controls", "shell", "canvas", "panels", "choices",
            "compliance", "ladder", "inspector", "findings", "parameters", "plans", "history", "catalog", "advice",
            "decisions", "dialogs", "publish", "editor", "assist", "hover", "names", "sla", "starters",
            "markdown", "brief", "review");

    private static final String OPAQUE_SHEET = "opaque";
    private static final double DEFAULT_SIZE_PX = 13;

    /** Loads the fonts; once, before the first window. */
    public static void loadFonts() {
        for (FontFace face : FontFace.values()) {
            Font.loadFont(face.url().toExternalForm(), DEFAULT_SIZE_PX);
        }
    }

    /** Gives a scene this look, and with it all dialogs and menus that open over it from now on. */
    public void dress(Scene scene) {
        String base = (colors == ColorTheme.DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        String sized = SheetSize.inPercent(base, Theme.class.getResource(base), percent);
        if (!sized.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sized);
        }
        // What shows before the first drawing of a window, and at its edge while it grows.
        scene.setFill(Color.web(colors.palette().color("-sw-surface")));
        Stream<String> last = Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW) ? Stream.empty()
                : Stream.of(OPAQUE_SHEET);
        scene.getStylesheets().setAll(Stream.concat(Stream.of(colors.styleSheet()),
                        Stream.concat(SHEETS.stream(), last).map(sheet -> "css/" + sheet + ".css"))
                .map(Resources::url).map(url -> SheetSize.inPercent(url.toExternalForm(), url, percent)).toList());
    }
}
