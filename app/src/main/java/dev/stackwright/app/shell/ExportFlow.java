package dev.stackwright.app.shell;

import dev.stackwright.app.canvas.ViewTitles;
import dev.stackwright.app.dialogs.ExportOffer;
import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.dialogs.Question;
import dev.stackwright.app.dialogs.Question.Answer;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.ExportFolder;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.export.PictureExport;
import dev.stackwright.rendering.handoff.ChecklistPoint;
import dev.stackwright.rendering.handoff.FurtherFiles;
import dev.stackwright.rendering.handoff.HandoffBundle;
import dev.stackwright.rendering.handoff.HandoffChecklist;
import dev.stackwright.rendering.handoff.HandoffInput;
import dev.stackwright.rendering.handoff.HandoffPictures;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.resources.Strings;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** From the stack to a folder that can be handed off. Made from one snapshot, beside the window's thread. */
final class ExportFlow {

    private static final System.Logger LOG = System.getLogger(ExportFlow.class.getName());
    private static final String DEFAULT_NAME = "compose.yaml";
    private static final String FOLDER = "handoff";

    private final Knowledge knowledge;
    private final Background background;
    private final Prompts prompts;
    private final BiConsumer<String, String> done;

    /** What was made from one snapshot. */
    private record Handoff(HandoffBundle bundle, List<ChecklistPoint> points) {
    }

    /** @param done is told what was written, and where */
    ExportFlow(Knowledge knowledge, Background background, Prompts prompts, BiConsumer<String, String> done) {
        this.knowledge = knowledge;
        this.background = background;
        this.prompts = prompts;
        this.done = done;
    }

    /** @param views draws all views that have something to show, on any thread */
    void export(Project project, Supplier<List<Drawing>> views) {
        Snapshot snapshot = project.snapshot();
        Optional<Path> source = project.file();
        Optional<WholeProject> whole = project.resolution().current().get();
        Technologies technologies = project.ownCatalog().in(knowledge.blocks().technologies());
        background.run(() -> made(snapshot, source, technologies, whole, views.get()), handoff -> ask(handoff, source),
                this::crashed);
    }

    private Handoff made(Snapshot snapshot, Optional<Path> source, Technologies technologies,
                         Optional<WholeProject> whole, List<Drawing> views) {
        String fileName = source.map(Path::getFileName).map(Path::toString).orElse(DEFAULT_NAME);
        String title = snapshot.compose().projectName().map(TextValue::raw).orElse(fileName);
        HandoffInput input = new HandoffInput(snapshot, title, fileName, technologies, knowledge.choices(),
                LocalDate.now());
        FurtherFiles further = whole.map(stack -> FurtherFiles.of(stack.project(), stack.home()))
                .orElse(FurtherFiles.NONE);
        HandoffPictures pictures = HandoffPictures.of(views, view -> view.equals(View.ARCHITECTURE) ? title
                : Strings.text("picture.heading", title, ViewTitles.of(view)),
                new PictureExport(knowledge.drawing().measurer()));
        HandoffBundle bundle = HandoffBundle.of(input, further, pictures.architecture());
        return new Handoff(pictures.with(bundle), HandoffChecklist.of(input));
    }

    private void ask(Handoff handoff, Optional<Path> source) {
        List<ExportOffer.Point> points = handoff.points().stream().map(point -> new ExportOffer.Point(point.text(),
                point.state().isDone(), point.evidence())).toList();
        Optional<Path> suggested = source.map(Path::toAbsolutePath).map(file -> file.resolveSibling(FOLDER));
        ExportOffer offer = new ExportOffer(List.copyOf(handoff.bundle().files().keySet()),
                handoff.bundle().warnings(), points, suggested);
        prompts.export().folderFor(offer).ifPresent(folder -> write(handoff, source, folder, false));
    }

    private void write(Handoff handoff, Optional<Path> source, Path folder, boolean overwrite) {
        background.run(() -> new ExportFolder().write(folder, handoff.bundle().files(), source, overwrite),
                outcome -> written(handoff, source, folder, outcome), this::crashed);
    }

    private void written(Handoff handoff, Optional<Path> source, Path folder, ExportFolder.Outcome outcome) {
        if (outcome instanceof ExportFolder.Outcome.Written written) {
            String what = written.files().isEmpty() ? Strings.text("export.upToDate", folder)
                    : Strings.text("export.done.text",
                            Strings.counted("export.written", written.files().size()), folder);
            done.accept(Strings.text("export.done"), what);
        } else if (outcome instanceof ExportFolder.Outcome.InTheWay inTheWay) {
            if (prompts.questions().ask(replace(inTheWay.files()))) {
                write(handoff, source, folder, true);
            }
        } else if (outcome instanceof ExportFolder.Outcome.OverSource over) {
            prompts.questions().tell(Notice.error(Strings.text("export.overSource.title"),
                    Strings.text("export.overSource.text", over.source()), Strings.text("export.overSource.remedy")));
        } else if (outcome instanceof ExportFolder.Outcome.Failed failed) {
            FileProblem problem = failed.problem();
            prompts.questions().tell(Notice.error(Strings.text("export.failed"),
                    Strings.text("files.problem", problem.location(), problem.message()), problem.remedy()));
        }
    }

    private static Question<Boolean> replace(List<Path> files) {
        String names = String.join(", ", files.stream().map(Path::getFileName).map(Path::toString).toList());
        return new Question<>(Strings.text("export.inTheWay.title"), Strings.text("export.inTheWay.text", names),
                List.of(new Answer<>(true, Strings.text("export.inTheWay.replace"), true),
                        Answer.of(false, Strings.text("dialog.cancel"))), false);
    }

    private void crashed(Exception error) {
        LOG.log(Level.ERROR, "the export failed", error);
        prompts.questions().tell(Notice.error(Strings.text("export.failed"), String.valueOf(error.getMessage()),
                Strings.text("files.crashed.remedy")));
    }
}
