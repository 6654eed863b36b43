package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.dialogs.Question;
import dev.stackwright.app.dialogs.Question.Answer;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.workspace.ExportFolder;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.rendering.document.TemplateFolder;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** From the carried templates of documents to a folder of the user's own, which lies beside the stack. */
final class TemplateFlow {

    private final Background background;
    private final Prompts prompts;
    private final ExportFlow.Exported made;

    /** @param made is told where the copies lie */
    TemplateFlow(Background background, Prompts prompts, ExportFlow.Exported made) {
        this.background = background;
        this.prompts = prompts;
        this.made = made;
    }

    /** @param file the compose file; empty for one that was never saved */
    void addTo(Commands commands, Supplier<Optional<Path>> file) {
        commands.add(Command.of("own-templates", Strings.text("command.own-templates"), () -> open(file.get())));
    }

    /** Makes the folder after a question, or opens the one there is. */
    private void open(Optional<Path> file) {
        if (file.isEmpty()) {
            prompts.questions().tell(Notice.error(Strings.text("templates.unsaved"),
                    Strings.text("templates.unsaved.text"), Strings.text("templates.unsaved.remedy")));
            return;
        }
        Optional<Path> there = TemplateFolder.of(file.get());
        if (there.isPresent()) {
            prompts.outside().open(there.get());
            return;
        }
        Path folder = file.get().toAbsolutePath().resolveSibling(TemplateFolder.NAME);
        if (prompts.questions().ask(new Question<>(Strings.text("templates.make.title"),
                Strings.text("templates.make.text", folder),
                List.of(Answer.of(true, Strings.text("templates.make")),
                        Answer.of(false, Strings.text("dialog.cancel"))), false))) {
            background.run(() -> new ExportFolder().write(folder, TemplateFolder.copies(), file, false),
                    outcome -> tell(folder, outcome), error -> prompts.questions().tell(Notice.error(
                            Strings.text("templates.failed"), String.valueOf(error.getMessage()),
                            Strings.text("files.crashed.remedy"))));
        }
    }

    private void tell(Path folder, ExportFolder.Outcome outcome) {
        if (outcome instanceof ExportFolder.Outcome.Written) {
            made.written(Strings.text("templates.made"), Strings.text("templates.made.text", folder), folder);
        } else if (outcome instanceof ExportFolder.Outcome.Failed failed) {
            FileProblem problem = failed.problem();
            prompts.questions().tell(Notice.error(Strings.text("templates.failed"),
                    Strings.text("files.problem", problem.location(), problem.message()), problem.remedy()));
        }
    }
}
