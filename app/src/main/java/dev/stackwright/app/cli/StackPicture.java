package dev.stackwright.app.cli;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.diagram.ArchitectureDiagram;
import dev.stackwright.rendering.export.PictureExport;
import dev.stackwright.rendering.export.PictureStyle;
import dev.stackwright.rendering.layout.ElkLayout;
import dev.stackwright.rendering.layout.Placer;
import dev.stackwright.rendering.scene.Drafter;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneBuilder;
import dev.stackwright.rendering.text.TextMeasurer;
import java.nio.file.Path;

/** The drawing of a stack as the command line makes it: nodes placed by hand stay, the others are laid out. */
final class StackPicture {

    private final PictureExport export;
    private final Scene scene;
    private final String title;

    StackPicture(Technologies technologies, Snapshot snapshot, Path file) {
        TextMeasurer measurer = new TextMeasurer();
        this.scene = new Drafter(new ArchitectureDiagram(technologies), new Placer(new ElkLayout()),
                new SceneBuilder(measurer)).draw(snapshot, Drawing.EMPTY).scene();
        this.export = new PictureExport(measurer);
        this.title = titleOf(snapshot, file);
    }

    /** The content of the picture's file; the scale is one that the picture can be made in. */
    byte[] in(PictureStyle style) {
        return export.picture(scene, title, style);
    }

    /** The largest scale a picture with pixels can be made in. */
    double mostScale() {
        return export.mostScale(scene, title);
    }

    /** The project's name, or the file's where it has none. */
    static String titleOf(Snapshot snapshot, Path file) {
        return snapshot.compose().projectName().map(TextValue::raw).orElse(file.getFileName().toString());
    }
}
