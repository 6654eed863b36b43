package dev.stackwright.app.cli;

import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.share.WithoutSecrets;
import dev.stackwright.rendering.delivery.DeliverySource;
import dev.stackwright.rendering.delivery.TitleBlocks;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.ResolvedServices;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.rendering.diagram.Views;
import dev.stackwright.rendering.export.PageSetup;
import dev.stackwright.rendering.export.PictureExport;
import dev.stackwright.rendering.export.PictureStyle;
import dev.stackwright.rendering.export.TitleBlock;
import dev.stackwright.rendering.handoff.FurtherFiles;
import dev.stackwright.rendering.handoff.HandoffInput;
import dev.stackwright.rendering.layout.ElkLayout;
import dev.stackwright.rendering.layout.Placer;
import dev.stackwright.rendering.notation.Notation;
import dev.stackwright.rendering.notation.NotationExport;
import dev.stackwright.rendering.notation.Sheet;
import dev.stackwright.rendering.scene.Drafter;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.rendering.scene.Gallery;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneBuilder;
import dev.stackwright.rendering.text.TextMeasurer;
import dev.stackwright.rendering.views.ViewDiagrams;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The drawing of a stack as the command line makes it, with what other files of the project add: nodes placed by hand
 * stay, the others are laid out.
 */
final class StackPicture {

    private final PictureExport export;
    private final Scene scene;
    private final Sheet sheet;
    private final String title;
    private final String stack;
    private final Design design;

    /** @param whole the project around the file */
    StackPicture(Technologies technologies, Snapshot snapshot, Path file, ComposeProject whole) {
        this(technologies, snapshot, file, whole, DrawingOptions.DEFAULT);
    }

    /** @param options which of its pictures */
    StackPicture(Technologies technologies, Snapshot snapshot, Path file, ComposeProject whole,
                 DrawingOptions options) {
        TextMeasurer measurer = new TextMeasurer();
        Drawing drawing = drafter(technologies, measurer).draw(snapshot, Drawing.EMPTY,
                added(whole, WholeStack.clean(file)), options);
        this.scene = drawing.scene();
        this.export = new PictureExport(measurer);
        this.title = titleOf(drawing, snapshot, file);
        this.stack = HandoffInput.titleOf(snapshot, Optional.of(whole), file.getFileName().toString());
        this.design = snapshot.design();
        this.sheet = Sheet.of(title, drawing, snapshot);
    }

    /** What leaves with the stack is made from: every view that has something to show. */
    static DeliverySource source(HandoffInput input, Path file, ComposeProject whole, Optional<Path> templates) {
        TextMeasurer measurer = new TextMeasurer();
        Path home = WholeStack.clean(file);
        Gallery gallery = new Gallery(drafter(input.technologies(), measurer));
        return DeliverySource.of(input, FurtherFiles.of(whole, home), WithoutSecrets.inEnvironmentOf(whole),
                snapshot -> gallery.of(snapshot, added(whole, home), DrawingOptions.DEFAULT, Map.of()), measurer,
                templates);
    }

    private static Drafter drafter(Technologies technologies, TextMeasurer measurer) {
        return new Drafter(new ViewDiagrams(technologies), new Placer(new ElkLayout()), new SceneBuilder(measurer));
    }

    private static String titleOf(Drawing drawing, Snapshot snapshot, Path file) {
        return drawing.options().view().kind() == ViewKind.ARCHITECTURE ? titleOf(snapshot, file)
                : drawing.scene().title();
    }

    private static ResolvedServices added(ComposeProject whole, Path main) {
        return ResolvedServices.of(whole, main, other -> SourceFile.name(other, main));
    }

    int services() {
        return scene.nodes().size();
    }

    /** What would fill the picture; empty where it has something to show. */
    Optional<String> missing() {
        return sheet.drawing().diagram().hint();
    }

    boolean hasSomethingToShow() {
        return Views.hasSomethingToShow(sheet.drawing().diagram());
    }

    /** The content of the picture's file; the scale is one that the picture can be made in. */
    byte[] in(PictureStyle style) {
        return export.picture(scene, title, style);
    }

    /** The view in a notation that writes each view by itself. */
    String in(Notation notation) {
        return NotationExport.text(notation, sheet);
    }

    Sheet sheet() {
        return sheet;
    }

    /** The largest scale a picture with pixels can be made in. */
    double mostScale(PageSetup page) {
        return export.mostScale(scene, title, page);
    }

    /** What the picture says of itself. */
    TitleBlock block(Optional<LocalDate> date) {
        return TitleBlocks.of(design, BriefCatalog.read(), stack,
                sheet.drawing().options().view().kind() == ViewKind.ARCHITECTURE ? stack : title, date);
    }

    /** The project's name, or the file's where it has none. */
    static String titleOf(Snapshot snapshot, Path file) {
        return snapshot.compose().projectName().map(TextValue::raw).orElse(file.getFileName().toString());
    }
}
