package dev.stackwright.rendering.delivery;

import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.document.FileName;
import dev.stackwright.rendering.export.PageSetup;
import dev.stackwright.rendering.export.PictureFormat;
import dev.stackwright.rendering.export.PictureStyle;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.rendering.scene.Drawing;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The views of a design as pictures, one file a view. */
final class ViewPictures {

    private static final String FOLDER = "diagrams/";

    private ViewPictures() {
    }

    static Map<String, byte[]> files(DeliverySource source, PictureFormat format) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        source.drawings().forEach(drawing -> files.put(fileOf(drawing, format), picture(source, drawing, format)));
        return files;
    }

    /** Where the picture of a view lies. */
    static String fileOf(Drawing drawing, PictureFormat format) {
        return FOLDER + FileName.of(drawing.options().view().key()) + format.ending();
    }

    /** The architecture as SVG. */
    static String architecture(DeliverySource source) {
        Drawing drawing = source.drawings().stream()
                .filter(view -> view.options().view().equals(View.ARCHITECTURE)).findFirst().orElse(Drawing.EMPTY);
        return new String(picture(source, drawing, PictureFormat.SVG), StandardCharsets.UTF_8);
    }

    static byte[] picture(DeliverySource source, Drawing drawing, PictureFormat format) {
        return source.pictures().picture(drawing.scene(), heading(source, drawing),
                new PictureStyle(format, ColorTheme.LIGHT, 1));
    }

    /** Its extent in px. */
    static Size size(DeliverySource source, Drawing drawing) {
        return source.pictures().size(drawing.scene(), heading(source, drawing), PageSetup.NONE);
    }

    private static String heading(DeliverySource source, Drawing drawing) {
        return drawing.options().view().equals(View.ARCHITECTURE) ? source.input().title() : drawing.scene().title();
    }
}
