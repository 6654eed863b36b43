package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.text.FontFace;
import dev.stackwright.rendering.text.TextStyle;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;

/**
 * The bundled fonts as JavaFX fonts. Once one of these is made, style sheets can name the families too. To be used
 * on the FX thread.
 */
public final class FxFonts {

    private static final double ANY_SIZE = 12;

    private final Map<FontFace, String> names = new EnumMap<>(FontFace.class);
    private final Map<TextStyle, Font> fonts = new HashMap<>();

    /** Loads the bundled fonts into JavaFX. */
    public FxFonts() {
        for (FontFace face : FontFace.values()) {
            Font loaded = Font.loadFont(face.url().toExternalForm(), ANY_SIZE);
            if (loaded == null) {
                throw new IllegalStateException("the bundled font " + face + " cannot be loaded");
            }
            names.put(face, loaded.getName());
        }
    }

    public Font of(TextStyle style) {
        return fonts.computeIfAbsent(style, missing -> new Font(names.get(missing.face()), missing.sizePx()));
    }
}
