package dev.stackwright.app.shell;

import dev.stackwright.app.canvas.ViewTitles;
import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.PictureCaption;
import dev.stackwright.app.dialogs.PictureOffer;
import dev.stackwright.app.dialogs.PictureWish;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.dialogs.Question.Answer;
import dev.stackwright.app.dialogs.Question;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.model.workspace.ProjectFiles;
import dev.stackwright.rendering.delivery.TitleBlocks;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.export.PageSetup;
import dev.stackwright.rendering.export.PictureExport;
import dev.stackwright.rendering.export.PictureFormat;
import dev.stackwright.rendering.export.PictureStyle;
import dev.stackwright.rendering.export.TitleBlock;
import dev.stackwright.rendering.handoff.HandoffPictures;
import dev.stackwright.rendering.notation.Notation;
import dev.stackwright.rendering.notation.NotationExport;
import dev.stackwright.rendering.notation.Sheet;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.rendering.text.TextMeasurer;
import dev.stackwright.resources.Strings;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** From the drawing to a picture file. Made beside the window's thread; asks before a file is replaced. */
final class PictureFlow {

    private static final System.Logger LOG = System.getLogger(PictureFlow.class.getName());
    private static final String ENDING = ".png";
    private static final double SHARP = 2;

    private final PictureExport export;
    private final Background background;
    private final Prompts prompts;
    private final BiConsumer<String, String> done;
    private Optional<PictureWish> last = Optional.empty();
    private View lastView = View.ARCHITECTURE;

    /** @param done is told what was written, and where */
    PictureFlow(TextMeasurer measurer, Background background, Prompts prompts, BiConsumer<String, String> done) {
        this.export = new PictureExport(measurer);
        this.background = background;
        this.prompts = prompts;
        this.done = done;
    }

    /**
     * @param drawing the stack as it is shown
     * @param views   draws all views of a snapshot that have something to show, on any thread
     * @param colors  the colours it is shown in
     */
    void export(Project project, Drawing drawing, Function<Snapshot, List<Drawing>> views, ColorTheme colors) {
        View view = drawing.options().view();
        String title = titleOf(project, view);
        double mostScale = export.mostScale(drawing.scene(), title, PageSetup.NONE);
        PictureWish suggested = last.map(wish -> view.equals(lastView) ? wish : like(wish, project, view))
                .orElseGet(() -> new PictureWish(besides(project, view, ENDING), new PictureStyle(PictureFormat.PNG,
                        colors, Math.min(SHARP, mostScale)), PictureCaption.HEADING, false));
        prompts.picture().wish(new PictureOffer(suggested, page -> export.size(drawing.scene(), title, page),
                page -> export.mostScale(drawing.scene(), title, page))).ifPresent(wish -> {
                    lastView = view;
                    begin(project, wish, contents(project, drawing, views, title, wish));
                });
    }

    /** Another view is wanted as the last one was. */
    private static PictureWish like(PictureWish wish, Project project, View view) {
        String name = wish.file().getFileName().toString();
        int dot = name.lastIndexOf('.');
        return new PictureWish(besides(project, view, dot < 0 ? ENDING : name.substring(dot)), wish.style(),
                wish.caption(), false);
    }

    /** What the file is to hold, made on whatever thread asks. */
    private Supplier<byte[]> contents(Project project, Drawing drawing, Function<Snapshot, List<Drawing>> views,
                                      String title, PictureWish wish) {
        Snapshot snapshot = project.snapshot();
        String stack = titleOf(project, View.ARCHITECTURE);
        Optional<Notation> notation = Notation.of(wish.file().getFileName().toString());
        if (notation.isEmpty()) {
            PictureStyle style = wish.style();
            PictureStyle whole = new PictureStyle(style.format(), style.theme(), style.scale(), new PageSetup(
                    style.page().paper(), style.page().orientation(), block(snapshot, stack, title, wish.caption())));
            return () -> export.picture(drawing.scene(), title, whole);
        }
        return () -> text(notation.get(), snapshot, drawing, views, stack, title).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Notation notation, Snapshot snapshot, Drawing drawing,
                               Function<Snapshot, List<Drawing>> views, String stack, String title) {
        return notation.isOfAllViews() ? NotationExport.workspace(stack, views.apply(snapshot).stream()
                .map(each -> Sheet.of(each.options().view().equals(View.ARCHITECTURE) ? stack
                        : each.scene().title(), each, snapshot)).toList())
                : NotationExport.text(notation, Sheet.of(title, drawing, snapshot));
    }

    private static Optional<TitleBlock> block(Snapshot snapshot, String stack, String title,
                                              PictureCaption caption) {
        return caption == PictureCaption.HEADING ? Optional.empty() : Optional.of(TitleBlocks.of(snapshot.design(),
                BriefCatalog.read(), stack, title, caption == PictureCaption.DATED_BLOCK
                        ? Optional.of(LocalDate.now()) : Optional.empty()));
    }

    /** What a picture is headed with: the project's name or that of its file, and which view it is of. */
    static String titleOf(Project project, View view) {
        String stack = project.snapshot().compose().projectName().map(TextValue::raw)
                .or(() -> project.file().map(Path::getFileName).map(Path::toString))
                .orElse(Strings.text("window.untitled"));
        return view.equals(View.ARCHITECTURE) ? stack
                : Strings.text("picture.heading", stack, ViewTitles.of(view));
    }

    private static Path besides(Project project, View view, String ending) {
        String name = HandoffPictures.nameOf(view) + ending;
        return project.file().map(Path::toAbsolutePath).map(file -> file.resolveSibling(name))
                .orElseGet(() -> Path.of(System.getProperty("user.home", ""), name));
    }

    private void begin(Project project, PictureWish wish, Supplier<byte[]> contents) {
        if (project.file().map(Path::toAbsolutePath).filter(wish.file().toAbsolutePath()::equals).isPresent()) {
            prompts.questions().tell(Notice.error(Strings.text("picture.failed"),
                    Strings.text("picture.overSource"), Strings.text("picture.overSource.remedy")));
            return;
        }
        boolean again = wish.replaces() || last.filter(before -> before.file().equals(wish.file())).isPresent();
        background.run(() -> !again && Files.exists(wish.file()), inTheWay -> {
            if (!inTheWay || prompts.questions().ask(replacing(wish))) {
                write(wish, contents);
            }
        }, this::crashed);
    }

    private static Question<Boolean> replacing(PictureWish wish) {
        return new Question<>(Strings.text("picture.replace.title", wish.file().getFileName()),
                Strings.text("picture.replace.text", wish.file()),
                List.of(new Answer<>(true, Strings.text("export.inTheWay.replace"), true),
                        Answer.of(false, Strings.text("dialog.cancel"))), false);
    }

    private void write(PictureWish wish, Supplier<byte[]> contents) {
        background.run(() -> new ProjectFiles().write(wish.file(), contents.get()), problem -> written(wish, problem), this::crashed);
    }

    private void written(PictureWish wish, Optional<FileProblem> problem) {
        if (problem.isEmpty()) {
            last = Optional.of(wish);
            done.accept(Strings.text("picture.done"), wish.file().toString());
        } else {
            FileProblem met = problem.get();
            prompts.questions().tell(Notice.error(Strings.text("picture.failed"),
                    Strings.text("files.problem", met.location(), met.message()), met.remedy()));
        }
    }

    private void crashed(Exception error) {
        LOG.log(Level.ERROR, "the picture failed", error);
        prompts.questions().tell(Notice.error(Strings.text("picture.failed"), String.valueOf(error.getMessage()),
                Strings.text("files.crashed.remedy")));
    }
}
