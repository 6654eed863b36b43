package dev.stackwright.app.shell;

import dev.stackwright.app.task.Background;
import dev.stackwright.rendering.export.PageSetup;
import dev.stackwright.rendering.export.PictureExport;
import dev.stackwright.rendering.export.PictureFormat;
import dev.stackwright.rendering.export.PictureStyle;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.text.TextMeasurer;
import dev.stackwright.resources.Strings;
import java.io.ByteArrayInputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Puts the drawing into the clipboard as a picture: PNG as an image, SVG as its text. */
final class PictureCopy {

    private static final System.Logger LOG = System.getLogger(PictureCopy.class.getName());
    private static final DataFormat SVG = new DataFormat("image/svg+xml");
    private static final double SHARP = 2;

    private final PictureExport export;
    private final Background background;
    private final BiConsumer<String, String> done;

    /** @param done is told that it is there, and of what */
    PictureCopy(TextMeasurer measurer, Background background, BiConsumer<String, String> done) {
        this.export = new PictureExport(measurer);
        this.background = background;
        this.done = done;
    }

    /** @param copy copies the drawing that is shown in that format */
    static void addTo(Commands commands, Consumer<PictureFormat> copy) {
        commands.add(Command.of("copy-png", Strings.text("command.copy-png"), () -> copy.accept(PictureFormat.PNG)));
        commands.add(Command.of("copy-svg", Strings.text("command.copy-svg"), () -> copy.accept(PictureFormat.SVG)));
    }

    /**
     * @param title  heading of the picture
     * @param colors the colours the drawing is shown in
     */
    void copy(Scene drawing, String title, ColorTheme colors, PictureFormat format) {
        PictureStyle style = new PictureStyle(format, colors,
                Math.min(SHARP, export.mostScale(drawing, title, PageSetup.NONE)));
        background.run(() -> export.picture(drawing, title, style), picture -> put(picture, format, title),
                error -> LOG.log(Level.ERROR, "the picture could not be copied", error));
    }

    private void put(byte[] picture, PictureFormat format, String title) {
        if (format == PictureFormat.PNG) {
            put(Map.of(DataFormat.IMAGE, new Image(new ByteArrayInputStream(picture))));
        } else {
            String svg = new String(picture, StandardCharsets.UTF_8);
            put(Map.of(DataFormat.PLAIN_TEXT, svg, SVG, svg));
        }
        done.accept(Strings.text("picture.copied"), title);
    }

    private static void put(Map<DataFormat, Object> content) {
        Clipboard.getSystemClipboard().setContent(content);
    }
}
