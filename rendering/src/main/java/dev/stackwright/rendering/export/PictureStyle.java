package dev.stackwright.rendering.export;

import dev.stackwright.rendering.scene.ColorTheme;

/**
 * How a picture is to be made.
 *
 * @param theme its colours
 * @param scale pixels for each px of the drawing, for pictures that have pixels; above 0, 1 is the canvas at 100 %
 * @param page  what it stands on
 */
public record PictureStyle(PictureFormat format, ColorTheme theme, double scale, PageSetup page) {

    /** On a page as large as the picture. */
    public PictureStyle(PictureFormat format, ColorTheme theme, double scale) {
        this(format, theme, scale, PageSetup.NONE);
    }
}
