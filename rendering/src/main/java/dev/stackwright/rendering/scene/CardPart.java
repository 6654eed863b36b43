package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.text.FontFace;
import dev.stackwright.rendering.text.TextStyle;

/** The texts of a card; each has a font and a colour role. */
public enum CardPart {
    /** The letter in the coloured tile; drawn in the colour of the node's kind. */
    INITIAL(FontFace.SEMIBOLD, 15, ""),
    TITLE(FontFace.SEMIBOLD, 14, "-sw-text"),
    SUBTITLE(FontFace.REGULAR, 12, "-sw-text-muted"),
    IMAGE(FontFace.MONO, 11.5, "-sw-text"),
    FACTS(FontFace.REGULAR, 11.5, "-sw-text-muted"),
    /** A line of what is said of a person, system or component. */
    DESCRIPTION(FontFace.REGULAR, 11.5, "-sw-text"),
    /** The volumes it mounts; drawn in the colour of the node's kind. */
    VOLUME(FontFace.REGULAR, 11.5, "");

    private final TextStyle style;
    private final String colorRole;

    CardPart(FontFace face, double sizePx, String colorRole) {
        this.style = new TextStyle(face, sizePx);
        this.colorRole = colorRole;
    }

    public TextStyle style() {
        return style;
    }

    /** The role in the colour files; empty where the colour is that of the node's kind. */
    public String colorRole() {
        return colorRole;
    }
}
