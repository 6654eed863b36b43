package dev.stackwright.rendering.export;

import dev.stackwright.rendering.geometry.Size;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Makes pixels of an SVG whose texts are outlines. Needs no screen. */
final class PngExport {

    /** As much as fits into the memory a small machine gives to Java. */
    private static final double MOST_PIXELS = 60_000_000;
    private static final double MOST_SCALE = 16;

    private static final Map<RenderingHints.Key, Object> FINE = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
            RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);

    private PngExport() {
    }

    /** The largest scale a picture of that size can be made in, with one decimal. */
    static double mostScale(Size page) {
        double scale = Math.min(MOST_SCALE, Math.sqrt(MOST_PIXELS / (page.width() * page.height())));
        return Math.floor(scale * 10) / 10;
    }

    /** @param page the SVG's own size in px */
    static byte[] png(String svg, Size page, double scale) {
        int width = (int) Math.ceil(page.width() * scale);
        int height = (int) Math.ceil(page.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHints(FINE);
            // The last pixel of a row may be a part of one: the picture is stretched over it, by less than a pixel.
            graphics.scale(width / page.width(), height / page.height());
            SvgPainter.paint(svg, page, graphics);
        } finally {
            graphics.dispose();
        }
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("this Java writes no PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into memory", e);
        }
        return out.toByteArray();
    }
}
