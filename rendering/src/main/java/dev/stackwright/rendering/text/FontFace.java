package dev.stackwright.rendering.text;

import dev.stackwright.resources.Resources;
import java.net.URL;

/** The bundled fonts, all under the SIL Open Font License 1.1. */
public enum FontFace {
    REGULAR("Inter", 400, "Inter-Regular.otf", "Inter-Regular.ttf"),
    MEDIUM("Inter", 500, "Inter-Medium.otf", "Inter-Medium.ttf"),
    SEMIBOLD("Inter", 600, "Inter-SemiBold.otf", "Inter-SemiBold.ttf"),
    MONO("JetBrains Mono", 400, "JetBrainsMono-Regular.ttf", "JetBrainsMono-Regular.ttf");

    private final String family;
    private final int weight;
    private final String file;
    private final String trueType;

    FontFace(String family, int weight, String file, String trueType) {
        this.family = family;
        this.weight = weight;
        this.file = file;
        this.trueType = trueType;
    }

    /** The family's name as style sheets write it. */
    public String family() {
        return family;
    }

    /** The weight as style sheets write it, 400 to 600. */
    public int weight() {
        return weight;
    }

    /** True for the font in which all letters are equally wide. */
    public boolean isMonospaced() {
        return this == MONO;
    }

    /** The font file, for toolkits that load fonts themselves. */
    public URL url() {
        return Resources.url("fonts/" + file);
    }

    /** The font file's content. */
    public byte[] bytes() {
        return Resources.bytes("fonts/" + file);
    }

    /** The same letters with the same widths as TrueType outlines, for programs that embed no others. */
    public byte[] trueType() {
        return Resources.bytes("fonts/" + trueType);
    }
}
