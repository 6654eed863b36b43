package dev.stackwright.app.cli;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.rendering.views.ViewDiagrams;
import dev.stackwright.rendering.diagram.ResolvedServices;
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

/**
 * The drawing of a stack as the command line makes it, with what other files of the project add: nodes placed by hand
 * stay, the others are laid out.
 */
final class StackPicture {

    private final PictureExport export;
    private final Scene scene;
    private final String title;

    /** @param whole the project around the file */
    StackPicture(Technologies technologies, Snapshot snapshot, Path file, ComposeProject whole) {
        TextMeasurer measurer = new TextMeasurer();
        this.scene = new Drafter(new ViewDiagrams(technologies), new Placer(new ElkLayout()),
                new SceneBuilder(measurer)).draw(snapshot, Drawing.EMPTY, added(whole, WholeStack.clean(file))).scene();
        this.export = new PictureExport(measurer);
        this.title = titleOf(snapshot, file);
    }

    private static ResolvedServices added(ComposeProject whole, Path main) {
        return ResolvedServices.of(whole, main, other -> SourceFile.name(other, main));
    }

    int services() {
        return scene.nodes().size();
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
