package dev.stackwright.rendering.export;

/**
 * What an SVG shows beside the drawing.
 *
 * @param title      heading above the drawing; empty for none
 * @param legend     whether the kinds of edges are explained below the drawing
 * @param embedFonts whether the letters used are carried inside, so that the picture looks the same everywhere
 */
public record SvgOptions(String title, boolean legend, boolean embedFonts) {

    /** A picture that stands for itself, with the given heading. */
    public static SvgOptions standalone(String title) {
        return new SvgOptions(title, true, true);
    }
}
