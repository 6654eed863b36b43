package dev.stackwright.rendering.export;

import dev.stackwright.rendering.export.SvgOptions.Letters;
import dev.stackwright.rendering.export.pdf.PdfPicture;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.text.TextMeasurer;
import java.nio.charset.StandardCharsets;

/** Makes a picture file of a scene, as the canvas shows it, with a heading and a legend. Safe on any thread. */
public final class PictureExport {

    private final TextMeasurer measurer;

    public PictureExport(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    /** Size of the picture in scale 1. */
    public Size size(Scene scene, String title, PageSetup page) {
        return SvgExport.size(scene, SvgOptions.standalone(title, page));
    }

    /** The largest scale a picture with pixels can be made in. */
    public double mostScale(Scene scene, String title, PageSetup page) {
        return PngExport.mostScale(size(scene, title, page));
    }

    /**
     * The drawing alone as PNG, without heading and legend, as large as it fits into that room.
     *
     * @param room      in pixels of the picture, which is as large or smaller in one direction
     * @param mostScale the largest scale, so that a drawing of a few nodes stays a drawing and does not shout
     */
    public byte[] preview(Scene scene, ColorTheme theme, Size room, double mostScale) {
        SvgOptions bare = new SvgOptions("", false, Letters.OUTLINES);
        Size page = SvgExport.size(scene, bare);
        // Half a pixel less, since what is begun of a pixel counts as one.
        double scale = Math.min(mostScale, Math.min((room.width() - 0.5) / page.width(),
                (room.height() - 0.5) / page.height()));
        return PngExport.png(new SvgExport(theme.palette(), measurer).svg(scene, bare), page, scale);
    }

    /**
     * The content of the picture's file.
     *
     * @throws IllegalArgumentException where the scale is not above 0 or larger than {@link #mostScale}
     */
    public byte[] picture(Scene scene, String title, PictureStyle style) {
        SvgExport export = new SvgExport(style.theme().palette(), measurer);
        PageSetup page = style.page();
        if (style.format() == PictureFormat.SVG) {
            return export.svg(scene, SvgOptions.standalone(title, page)).getBytes(StandardCharsets.UTF_8);
        }
        if (style.format() == PictureFormat.PDF) {
            return PdfPicture.of(export.textless(scene, SvgOptions.standalone(title, page)), title, measurer);
        }
        if (!(style.scale() > 0 && style.scale() <= mostScale(scene, title, page))) {
            throw new IllegalArgumentException("no picture can be made in scale " + style.scale());
        }
        return PngExport.png(export.svg(scene, new SvgOptions(title, true, Letters.OUTLINES, page)),
                size(scene, title, page), style.scale());
    }
}
