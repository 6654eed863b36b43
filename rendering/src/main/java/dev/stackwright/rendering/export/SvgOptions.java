package dev.stackwright.rendering.export;

/**
 * What an SVG shows beside the drawing.
 *
 * @param title   heading above the drawing; empty for none
 * @param legend  whether the kinds of edges are explained below the drawing
 * @param letters how texts are written
 * @param page    what the picture stands on
 */
public record SvgOptions(String title, boolean legend, Letters letters, PageSetup page) {

    /** Ways to write texts. */
    public enum Letters {
        /** As text in fonts that are only named. */
        NAMED,
        /** As text, with the letters used carried inside, so that the picture looks the same everywhere. */
        EMBEDDED,
        /** As shapes, for programs that know no embedded fonts. */
        OUTLINES
    }

    /** A page as large as the picture. */
    public SvgOptions(String title, boolean legend, Letters letters) {
        this(title, legend, letters, PageSetup.NONE);
    }

    /** A picture that stands for itself, with the given heading. */
    public static SvgOptions standalone(String title) {
        return standalone(title, PageSetup.NONE);
    }

    /** A picture that stands for itself on a page. */
    public static SvgOptions standalone(String title, PageSetup page) {
        return new SvgOptions(title, true, Letters.EMBEDDED, page);
    }

    /** True where the drawing has a heading; a title block says the same. */
    boolean hasHeading() {
        return !title.isEmpty() && page.block().isEmpty();
    }
}
