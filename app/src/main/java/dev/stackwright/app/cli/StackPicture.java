package dev.stackwright.app.cli;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.diagram.ArchitectureDiagram;
import dev.stackwright.rendering.export.SvgExport;
import dev.stackwright.rendering.export.SvgOptions;
import dev.stackwright.rendering.layout.ElkLayout;
import dev.stackwright.rendering.layout.Placer;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.rendering.scene.Drafter;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.rendering.scene.SceneBuilder;
import dev.stackwright.rendering.text.TextMeasurer;
import java.nio.file.Path;

/** The drawing of a stack as the command line makes it: nodes placed by hand stay, the others are laid out. */
final class StackPicture {

    private final Technologies technologies;

    StackPicture(Technologies technologies) {
        this.technologies = technologies;
    }

    String svg(Snapshot snapshot, Path file) {
        TextMeasurer measurer = new TextMeasurer();
        Drawing drawing = new Drafter(new ArchitectureDiagram(technologies), new Placer(new ElkLayout()),
                new SceneBuilder(measurer)).draw(snapshot, Drawing.EMPTY);
        return new SvgExport(ColorTheme.LIGHT.palette(), measurer)
                .svg(drawing.scene(), SvgOptions.standalone(titleOf(snapshot, file)));
    }

    /** The project's name, or the file's where it has none. */
    static String titleOf(Snapshot snapshot, Path file) {
        return snapshot.compose().projectName().map(TextValue::raw).orElse(file.getFileName().toString());
    }
}
