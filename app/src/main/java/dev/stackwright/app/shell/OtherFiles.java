package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.dialogs.Question;
import dev.stackwright.app.dialogs.Question.Answer;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectResolution;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.model.workspace.ProjectFiles;
import dev.stackwright.model.workspace.Saving;
import dev.stackwright.model.workspace.Saving.Conflict;
import dev.stackwright.model.workspace.TextReading;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Saves the files of a project beside its main one: those it includes, extends from or is overridden by. */
final class OtherFiles {

    private static final System.Logger LOG = System.getLogger(OtherFiles.class.getName());

    private final ProjectFiles files;
    private final Background background;
    private final Prompts prompts;
    private final Desk desk;

    OtherFiles(ProjectFiles files, Background background, Prompts prompts, Desk desk) {
        this.files = files;
        this.background = background;
        this.prompts = prompts;
        this.desk = desk;
    }

    /** Saves all that have changed, one after the other; the action runs once all are saved. */
    void saveAll(Project project, Runnable afterwards) {
        Optional<FileKey> next = project.snapshot().others().keySet().stream()
                .filter(project.workspace()::isDirty).findFirst();
        if (next.isPresent()) {
            save(project, next.get(), () -> saveAll(project, afterwards));
        } else {
            afterwards.run();
        }
    }

    /** Saves one; nothing is written where it has not changed. The action runs once it is saved. */
    void save(Project project, FileKey file, Runnable afterwards) {
        if (project.workspace().isDirty(file)) {
            write(project, file, Conflict.REFUSE, afterwards);
        } else {
            afterwards.run();
        }
    }

    /**
     * Takes over what other programs have made of files that are open and have nothing unsaved, as steps that can be
     * undone. Of a file with unsaved work the user is asked when it is saved.
     */
    void look(Project project) {
        for (FileKey file : project.snapshot().others().keySet()) {
            if (!project.workspace().isDirty(file)) {
                Path path = ProjectResolution.path(file);
                background.run(() -> files.read(path), reading -> takeOver(project, file, reading),
                        error -> LOG.log(System.Logger.Level.WARNING, path + " cannot be looked at", error));
            }
        }
    }

    private void takeOver(Project project, FileKey file, TextReading reading) {
        if (reading instanceof TextReading.Read read && !project.workspace().isDirty(file)
                && !read.text().equals(project.workspace().saved(file))) {
            project.saved(file, read.text());
            project.workspace().perform(Edit.ofText(
                    Strings.text("reload.step", ProjectResolution.path(file).getFileName()), file,
                    TextPatch.between(project.snapshot().text(file).text(), read.text().text())));
        }
    }

    private void write(Project project, FileKey file, Conflict conflict, Runnable afterwards) {
        Path path = ProjectResolution.path(file);
        TextDocument known = project.workspace().saved(file);
        TextDocument wanted = project.snapshot().text(file);
        background.run(() -> files.save(path, known, wanted, conflict), failed -> {
            if (failed.isEmpty()) {
                project.saved(file, wanted);
                desk.note(Strings.text("files.saved", path.getFileName()));
                afterwards.run();
            } else if (failed.get() instanceof Saving.ChangedOnDisk changed) {
                if (isOverwritten(path, changed)) {
                    write(project, file, Conflict.OVERWRITE, afterwards);
                }
            } else if (failed.get() instanceof Saving.Failed obstacle) {
                tell(obstacle.problem());
            }
        }, error -> {
            LOG.log(System.Logger.Level.ERROR, "saving " + path + " failed", error);
            prompts.questions().tell(Notice.error(Strings.text("files.crashed.title", path.getFileName()),
                    String.valueOf(error.getMessage()), Strings.text("files.crashed.remedy")));
        });
    }

    private boolean isOverwritten(Path path, Saving.ChangedOnDisk changed) {
        return prompts.questions().ask(new Question<>(Strings.text("files.other.changed.title", path.getFileName()),
                Strings.text("files.changedOnDisk.text", changed.changes().get(0).message()),
                List.of(new Answer<>(true, Strings.text("files.changedOnDisk.overwrite"), true),
                        Answer.of(false, Strings.text("dialog.cancel"))), false));
    }

    private void tell(FileProblem problem) {
        prompts.questions().tell(Notice.error(Strings.text("files.saveFailed.title", problem.file().getFileName()),
                Strings.text("files.problem", problem.location(), problem.message()), problem.remedy()));
    }
}
