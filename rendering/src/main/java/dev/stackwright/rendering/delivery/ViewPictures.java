package dev.stackwright.rendering.delivery;

import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.document.FileName;
import dev.stackwright.rendering.export.PictureFormat;
import dev.stackwright.rendering.export.PictureStyle;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.rendering.scene.Drawing;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The views of a design as SVG, one file a view. */
final class ViewPictures {

    private static final String FOLDER = "diagrams/";
    private static final PictureStyle STYLE = new PictureStyle(PictureFormat.SVG, ColorTheme.LIGHT, 1);

    private ViewPictures() {
    }

    static Map<String, byte[]> files(DeliverySource source) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        source.drawings().forEach(drawing -> files.put(fileOf(drawing), picture(source, drawing)));
        return files;
    }

    /** Where the picture of a view lies. */
    static String fileOf(Drawing drawing) {
        return FOLDER + FileName.of(drawing.options().view().key()) + ".svg";
    }

    /** The architecture as SVG. */
    static String architecture(DeliverySource source) {
        Drawing drawing = source.drawings().stream()
                .filter(view -> view.options().view().equals(View.ARCHITECTURE)).findFirst().orElse(Drawing.EMPTY);
        return new String(picture(source, drawing), StandardCharsets.UTF_8);
    }

    static byte[] picture(DeliverySource source, Drawing drawing) {
        boolean isMain = drawing.options().view().equals(View.ARCHITECTURE);
        return source.pictures().picture(drawing.scene(), isMain ? source.input().title()
                : drawing.scene().title(), STYLE);
    }
}
