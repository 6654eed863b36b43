package dev.stackwright.rendering.export;

/**
 * What an SVG shows beside the drawing.
 *
 * @param title   heading above the drawing; empty for none
 * @param legend  whether the kinds of edges are explained below the drawing
 * @param letters how texts are written
 */
public record SvgOptions(String title, boolean legend, Letters letters) {

    /** Ways to write texts. */
    public enum Letters {
        /** As text in fonts that are only named. */
        NAMED,
        /** As text, with the letters used carried inside, so that the picture looks the same everywhere. */
        EMBEDDED,
        /** As shapes, for programs that know no embedded fonts. */
        OUTLINES
    }

    /** A picture that stands for itself, with the given heading. */
    public static SvgOptions standalone(String title) {
        return new SvgOptions(title, true, Letters.EMBEDDED);
    }
}
