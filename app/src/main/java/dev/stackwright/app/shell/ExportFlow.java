package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.ExportOffer;
import dev.stackwright.app.dialogs.ExportPrompt;
import dev.stackwright.app.dialogs.ExportWish;
import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.dialogs.Question;
import dev.stackwright.app.dialogs.Question.Answer;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.app.task.Background;
import dev.stackwright.app.task.Once;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.ExportFolder;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.rendering.delivery.Delivered;
import dev.stackwright.rendering.delivery.Delivery;
import dev.stackwright.rendering.delivery.DeliverySource;
import dev.stackwright.rendering.document.TemplateFolder;
import dev.stackwright.rendering.document.TemplateMistake;
import dev.stackwright.rendering.handoff.AnswerPlace;
import dev.stackwright.rendering.handoff.HandoffChecklist;
import dev.stackwright.rendering.handoff.HandoffFacts;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.resources.Strings;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/** From the stack to what leaves with it. Made from one snapshot, beside the window's thread. */
final class ExportFlow {

    private static final System.Logger LOG = System.getLogger(ExportFlow.class.getName());
    private static final String FOLDER = "handoff";

    private final Knowledge knowledge;
    private final Background background;
    private final Prompts prompts;
    private final Ways ways;
    private final Exported exported;
    private final Once<Delivery> delivery = new Once<>(Delivery::read);

    /** Is told what was written. */
    interface Exported {

        /** @param folder in which it lies now */
        void written(String title, String text, Path folder);
    }

    /** Leads to what is to be done before an export. */
    interface Ways {

        void to(AnswerPlace place);

        /** To the list of findings. */
        void toFindings();
    }

    ExportFlow(Knowledge knowledge, Background background, Prompts prompts, Ways ways, Exported exported) {
        this.ways = ways;
        this.knowledge = knowledge;
        this.background = background;
        this.prompts = prompts;
        this.exported = exported;
    }

    /** @param views draws all views of a snapshot that have something to show, on any thread */
    void export(Project project, Function<Snapshot, List<Drawing>> views) {
        Snapshot snapshot = project.snapshot();
        Optional<WholeProject> whole = project.resolution().current().get();
        background.run(() -> {
            Leaving leaving = Leaving.of(project, knowledge, snapshot, whole);
            return new Ready(leaving, offer(leaving));
        }, ready -> prompts.export().ask(ready.offer(), (wish, course, over) ->
                begin(ready.stack(), views, wish, course, over)), this::crashed);
    }

    private record Ready(Leaving stack, ExportOffer offer) {
    }

    private ExportOffer offer(Leaving stack) {
        DeliverySource source = stack.withoutPictures(knowledge.drawing().measurer());
        List<ExportOffer.Lead> errors = new HandoffFacts(source.input()).open().stream()
                .filter(finding -> finding.severity() == Severity.ERROR).map(Finding::message)
                .map(message -> new ExportOffer.Lead(message, Optional.of(ways::toFindings))).toList();
        List<ExportOffer.Lead> questions = source.facts().questions().stream()
                .map(question -> new ExportOffer.Lead(question.text(), question.at().map(this::way))).toList();
        List<ExportOffer.Point> points = HandoffChecklist.of(stack.input()).stream().map(point ->
                new ExportOffer.Point(point.text(), point.state().isDone(), point.evidence(),
                        point.at().map(this::way))).toList();
        List<String> warnings = new ArrayList<>(Delivery.warnings(source).stream()
                .filter(warning -> errors.stream().map(ExportOffer.Lead::text).noneMatch(warning::contains)).toList());
        stack.templates().map(TemplateFolder::strays).ifPresent(warnings::addAll);
        return new ExportOffer(delivery.get().targets(), errors, questions, warnings, points,
                stack.file().map(Path::toAbsolutePath).map(file -> file.resolveSibling(FOLDER)), stack.templates());
    }

    private Runnable way(AnswerPlace place) {
        return () -> ways.to(place);
    }

    private Runnable begin(Leaving stack, Function<Snapshot, List<Drawing>> views, ExportWish wish,
                           Consumer<ExportPrompt.Step> course, Consumer<Boolean> over) {
        AtomicBoolean ended = new AtomicBoolean();
        background.run(() -> delivery.get().of(stack.source(views, knowledge.drawing().measurer()), wish.targets(),
                (target, done, all) -> {
            background.later(() -> course.accept(new ExportPrompt.Step(target.title(), done, all)));
            return !ended.get();
        }), made -> made.filter(delivered -> !ended.get()).ifPresentOrElse(
                delivered -> write(delivered, stack, wish, false, over), () -> over.accept(false)), error -> {
            over.accept(false);
            stack.templates().filter(folder -> error instanceof TemplateMistake)
                    .ifPresentOrElse(folder -> mistaken(folder, (TemplateMistake) error), () -> crashed(error));
        });
        return () -> ended.set(true);
    }

    private void write(Delivered delivered, Leaving stack, ExportWish wish, boolean overwrite, Consumer<Boolean> over) {
        background.run(() -> wish.place().write(delivered, stack.file(), overwrite), outcome -> {
            if (outcome instanceof ExportFolder.Outcome.InTheWay inTheWay
                    && prompts.questions().ask(replace(inTheWay.files()))) {
                write(delivered, stack, wish, true, over);
                return;
            }
            over.accept(outcome instanceof ExportFolder.Outcome.Written);
            tell(wish, outcome);
        }, error -> {
            over.accept(false);
            crashed(error);
        });
    }

    private void tell(ExportWish wish, ExportFolder.Outcome outcome) {
        Path place = wish.place().path();
        if (outcome instanceof ExportFolder.Outcome.Written written) {
            String what = written.files().isEmpty() ? Strings.text("export.upToDate", place)
                    : Strings.text("export.done.text",
                            Strings.counted("export.written", written.files().size()), place);
            exported.written(Strings.text("export.done"), what, wish.place().folder());
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

    private void mistaken(Path folder, TemplateMistake mistake) {
        Path file = folder.resolve(mistake.template());
        prompts.questions().tell(Notice.error(Strings.text("templates.mistake"), Strings.text("templates.mistake.text",
                file, mistake.line(), mistake.reason()), Strings.text("templates.mistake.remedy")));
    }

    private void crashed(Exception error) {
        LOG.log(Level.ERROR, "the export failed", error);
        prompts.questions().tell(Notice.error(Strings.text("export.failed"), String.valueOf(error.getMessage()),
                Strings.text("files.crashed.remedy")));
    }
}
