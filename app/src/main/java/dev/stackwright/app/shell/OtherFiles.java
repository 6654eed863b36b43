package dev.stackwright.app.shell;

import dev.stackwright.app.controls.NoticeBars.Action;
import dev.stackwright.app.controls.NoticeBars.Weight;
import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectResolution;
import dev.stackwright.app.safety.Merging;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.DiskChange;
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
    private final Merging merging;

    OtherFiles(ProjectFiles files, Background background, Prompts prompts, Desk desk, Merging merging) {
        this.files = files;
        this.background = background;
        this.prompts = prompts;
        this.desk = desk;
        this.merging = merging;
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
     * undone. Of a file with unsaved work a bar says so and offers to merge.
     */
    void look(Project project) {
        for (FileKey file : project.snapshot().others().keySet()) {
            Path path = ProjectResolution.path(file);
            background.run(() -> files.read(path), reading -> answer(project, file, reading),
                    error -> LOG.log(System.Logger.Level.WARNING, path + " cannot be looked at", error));
        }
    }

    private void answer(Project project, FileKey file, TextReading reading) {
        boolean changed = reading instanceof TextReading.Read read
                && !read.text().equals(project.workspace().saved(file));
        if (desk.project() != project) {
            return;
        }
        if (!changed) {
            desk.notices().hide(topic(file));
        } else if (project.workspace().isDirty(file)) {
            TextDocument theirs = ((TextReading.Read) reading).text();
            desk.notices().show(topic(file), Weight.WARNING,
                    Strings.text("disk.changed", ProjectResolution.path(file).getFileName()),
                    List.of(new Action(Strings.text("disk.merge"), () -> merging.merge(project, file, theirs,
                            () -> desk.notices().hide(topic(file))))));
        } else {
            takeOver(project, file, ((TextReading.Read) reading).text());
        }
    }

    private static String topic(FileKey file) {
        return "disk-" + Integer.toHexString(file.hashCode());
    }

    private static void takeOver(Project project, FileKey file, TextDocument theirs) {
        project.saved(file, theirs);
        Edit edit = Edit.ofText(Strings.text("reload.step", ProjectResolution.path(file).getFileName()), file,
                TextPatch.between(project.snapshot().text(file).text(), theirs.text()));
        if (edit.changesText()) {
            project.workspace().perform(edit);
        }
    }

    private void write(Project project, FileKey file, Conflict conflict, Runnable afterwards) {
        Path path = ProjectResolution.path(file);
        TextDocument known = project.workspace().saved(file);
        TextDocument wanted = project.snapshot().text(file);
        background.run(() -> files.save(path, known, wanted, conflict), failed -> {
            if (failed.isEmpty()) {
                project.saved(file, wanted);
                desk.notices().hide(topic(file));
                desk.note(Strings.text("files.saved", path.getFileName()));
                afterwards.run();
            } else if (failed.get() instanceof Saving.ChangedOnDisk changed) {
                resolve(project, file, changed.changes().get(0), afterwards);
            } else if (failed.get() instanceof Saving.Failed obstacle) {
                tell(obstacle.problem());
            }
        }, error -> {
            LOG.log(System.Logger.Level.ERROR, "saving " + path + " failed", error);
            prompts.questions().tell(Notice.error(Strings.text("files.crashed.title", path.getFileName()),
                    String.valueOf(error.getMessage()), Strings.text("files.crashed.remedy")));
        });
    }

    private void resolve(Project project, FileKey file, DiskChange change, Runnable afterwards) {
        switch (prompts.questions().ask(FileQuestions.otherChanged(change))) {
            case MERGE -> merge(project, file, () -> save(project, file, afterwards));
            case OVERWRITE -> write(project, file, Conflict.OVERWRITE, afterwards);
            default -> { }
        }
    }

    /** Reads anew what is on the disk and merges it; the action runs once that is done. */
    private void merge(Project project, FileKey file, Runnable afterwards) {
        Path path = ProjectResolution.path(file);
        background.run(() -> files.read(path), reading -> {
            if (reading instanceof TextReading.Read read) {
                merging.merge(project, file, read.text(), afterwards);
            } else {
                tell(((TextReading.Unreadable) reading).problem());
            }
        }, error -> LOG.log(System.Logger.Level.WARNING, path + " cannot be looked at", error));
    }

    private void tell(FileProblem problem) {
        prompts.questions().tell(Notice.error(Strings.text("files.saveFailed.title", problem.file().getFileName()),
                Strings.text("files.problem", problem.location(), problem.message()), problem.remedy()));
    }
}
