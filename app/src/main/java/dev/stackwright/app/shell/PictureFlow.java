package dev.stackwright.app.shell;

import dev.stackwright.app.canvas.ViewTitles;
import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.PictureOffer;
import dev.stackwright.app.dialogs.PictureWish;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.dialogs.Question;
import dev.stackwright.app.dialogs.Question.Answer;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.model.workspace.ProjectFiles;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.export.PageSetup;
import dev.stackwright.rendering.export.PictureExport;
import dev.stackwright.rendering.export.PictureFormat;
import dev.stackwright.rendering.export.PictureStyle;
import dev.stackwright.rendering.handoff.HandoffPictures;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.text.TextMeasurer;
import dev.stackwright.resources.Strings;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

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
     * @param view    which view that is
     * @param colors  the colours it is shown in
     */
    void export(Project project, Scene drawing, View view, ColorTheme colors) {
        String title = titleOf(project, view);
        double mostScale = export.mostScale(drawing, title, PageSetup.NONE);
        PictureWish suggested = last.filter(wish -> view.equals(lastView)).orElseGet(() -> new PictureWish(
                besides(project, view), new PictureStyle(PictureFormat.PNG, colors, Math.min(SHARP, mostScale)),
                false));
        prompts.picture().wish(new PictureOffer(suggested, export.size(drawing, title, PageSetup.NONE), mostScale))
                .ifPresent(wish -> {
                    lastView = view;
                    begin(project, drawing, title, wish);
                });
    }

    /** What a picture is headed with: the project's name or that of its file, and which view it is of. */
    static String titleOf(Project project, View view) {
        String stack = project.snapshot().compose().projectName().map(TextValue::raw)
                .or(() -> project.file().map(Path::getFileName).map(Path::toString))
                .orElse(Strings.text("window.untitled"));
        return view.equals(View.ARCHITECTURE) ? stack
                : Strings.text("picture.heading", stack, ViewTitles.of(view));
    }

    private static Path besides(Project project, View view) {
        String name = HandoffPictures.nameOf(view) + ENDING;
        return project.file().map(Path::toAbsolutePath).map(file -> file.resolveSibling(name))
                .orElseGet(() -> Path.of(System.getProperty("user.home", ""), name));
    }

    private void begin(Project project, Scene drawing, String title, PictureWish wish) {
        if (project.file().map(Path::toAbsolutePath).filter(wish.file().toAbsolutePath()::equals).isPresent()) {
            prompts.questions().tell(Notice.error(Strings.text("picture.failed"),
                    Strings.text("picture.overSource"), Strings.text("picture.overSource.remedy")));
            return;
        }
        boolean again = wish.replaces() || last.filter(before -> before.file().equals(wish.file())).isPresent();
        background.run(() -> !again && Files.exists(wish.file()), inTheWay -> {
            if (!inTheWay || prompts.questions().ask(replacing(wish))) {
                write(drawing, title, wish);
            }
        }, this::crashed);
    }

    private static Question<Boolean> replacing(PictureWish wish) {
        return new Question<>(Strings.text("picture.replace.title", wish.file().getFileName()),
                Strings.text("picture.replace.text", wish.file()),
                List.of(new Answer<>(true, Strings.text("export.inTheWay.replace"), true),
                        Answer.of(false, Strings.text("dialog.cancel"))), false);
    }

    private void write(Scene drawing, String title, PictureWish wish) {
        background.run(() -> new ProjectFiles().write(wish.file(), export.picture(drawing, title, wish.style())),
                problem -> written(wish, problem), this::crashed);
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
