package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.safety.Merging;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recovery.Journal;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFile;
import dev.stackwright.model.workspace.ProjectFiles;
import dev.stackwright.model.workspace.ProjectMerge.State;
import dev.stackwright.model.workspace.Saving;
import dev.stackwright.model.workspace.Saving.Conflict;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The way from one project to the next and onto the disk. Nothing that is not saved is left without a question,
 * and whatever fails leaves the open work as it is.
 */
final class FileFlows {

    private final ProjectFiles files;
    private final Background background;
    private final Prompts prompts;
    private final Desk desk;
    private final Merging merging;
    private final OtherFiles others;
    private final Relocating relocating;
    private Supplier<Optional<Journal>> keeping = Optional::empty;
    private BooleanSupplier mayLeave = () -> true;
    private boolean saving;
    private Optional<Runnable> saveAgain = Optional.empty();

    FileFlows(ProjectFiles files, Background background, Prompts prompts, Desk desk) {
        this.files = files;
        this.background = background;
        this.prompts = prompts;
        this.desk = desk;
        Consumer<Exception> crash = error -> crashed(desk.project().file().orElse(Path.of("")), error);
        this.relocating = new Relocating(background, prompts, crash);
        this.merging = new Merging(background, prompts, crash);
        this.others = new OtherFiles(files, background, prompts, desk, merging);
    }

    /** Brings together what was done here and what another program wrote. */
    Merging merging() {
        return merging;
    }

    /** @param journal where the unsaved work of the open project is kept, brought up to date before each save */
    void setKeeping(Supplier<Optional<Journal>> journal) {
        keeping = journal;
    }

    /** @param asking false where something is written elsewhere in the window that the user would rather keep */
    void setMayLeave(BooleanSupplier asking) {
        mayLeave = asking;
    }

    boolean isSaving() {
        return saving;
    }

    /**
     * Shows the first project: the file where one is given and can be opened, and an empty stack otherwise.
     *
     * @param appear runs once the project is shown, before anything is told of the file
     */
    void begin(Optional<Path> file, Runnable appear) {
        if (file.isEmpty()) {
            begin(Project.untitled(background), appear);
            return;
        }
        background.run(() -> FoundProject.at(file.get(), files), found -> {
            begin(found.project(background).orElseGet(() -> Project.untitled(background)), appear);
            tellOf(found.opening());
        }, error -> {
            begin(Project.untitled(background), appear);
            crashed(file.get(), error);
        });
    }

    private void begin(Project project, Runnable appear) {
        desk.show(project);
        appear.run();
    }

    void newStack() {
        leaving(() -> desk.show(Project.untitled(background)));
    }

    void open() {
        leaving(() -> prompts.files().fileToOpen(desk.project().file()).ifPresent(this::load));
    }

    /** Opens that file in place of the open project. */
    void open(Path file) {
        leaving(() -> load(file));
    }

    /** Runs the action once nothing unsaved can be lost by it; not at all where the user would rather stay. */
    void leaving(Runnable action) {
        if (!mayLeave.getAsBoolean()) {
            return;
        }
        Project project = desk.project();
        if (!project.isDirty()) {
            action.run();
            return;
        }
        switch (prompts.questions().ask(FileQuestions.saveChanges(nameOf(project)))) {
            case SAVE -> saveAll(action);
            case DISCARD -> action.run();
            case STAY -> { }
        }
    }

    /** Looks what other programs have made of the files around the main one. */
    void look() {
        Project project = desk.project();
        others.look(project);
        project.resolution().look();
    }

    /** Saves the file in front. */
    void save() {
        FileKey front = desk.front();
        if (front.equals(FileKey.MAIN)) {
            save(() -> { });
        } else {
            others.save(desk.project(), front, () -> { });
        }
    }

    /** Saves every file of the project that has changed. */
    void saveAll() {
        saveAll(() -> { });
    }

    private void saveAll(Runnable afterwards) {
        others.saveAll(desk.project(), () -> {
            if (desk.project().workspace().isDirty(FileKey.MAIN)) {
                save(afterwards);
            } else {
                afterwards.run();
            }
        });
    }

    void saveAs() {
        saveAs(() -> { });
    }

    private void save(Runnable afterwards) {
        Optional<ProjectFile> file = desk.project().onDisk();
        if (file.isEmpty()) {
            saveAs(afterwards);
        } else {
            write(file.get(), Conflict.REFUSE, afterwards);
        }
    }

    private void saveAs(Runnable afterwards) {
        Project project = desk.project();
        Optional<Path> chosen = prompts.files().fileToSave(project.file());
        if (chosen.isPresent() && chosen.equals(project.file())) {
            save(afterwards);
        } else {
            chosen.ifPresent(path -> relocating.before(project, path,
                    () -> write(ProjectFile.newAt(path), Conflict.REFUSE, afterwards)));
        }
    }

    /** Opens that file; nothing unsaved may be lost by it any more. */
    void load(Path file) {
        background.run(() -> FoundProject.at(file, files), found -> {
            found.project(background).ifPresent(desk::show);
            tellOf(found.opening());
        }, error -> crashed(file, error));
    }

    private void tellOf(Opening opening) {
        if (opening instanceof Opening.Opened opened) {
            opened.notices().forEach(notice -> tell("files.notice.title", notice));
        } else if (opening instanceof Opening.Failed failed) {
            tell("files.openFailed.title", failed.problem());
        }
    }

    /** One save at a time: a second one would take the first one's file for a stranger's. */
    private void write(ProjectFile file, Conflict conflict, Runnable afterwards) {
        if (saving) {
            saveAgain = Optional.of(() -> save(afterwards));
            return;
        }
        saving = true;
        Project project = desk.project();
        Snapshot snapshot = project.snapshot();
        Optional<Journal> journal = keeping.get();
        background.run(() -> {
            journal.ifPresent(Journal::catchUp);
            return files.save(file, snapshot, conflict);
        }, result -> written(project, file, snapshot, result, afterwards), error -> {
            saving = false;
            crashed(file.compose(), error);
            saveAgain();
        });
    }

    private void written(Project project, ProjectFile file, Snapshot snapshot, Saving result, Runnable afterwards) {
        saving = false;
        if (result instanceof Saving.Saved saved) {
            project.saved(saved.file(), snapshot);
            saved.designNotWritten().ifPresent(problem -> tell("files.designNotSaved.title", problem));
            if (!saved.written().isEmpty()) {
                desk.note(Strings.text("files.saved", saved.file().compose().getFileName()));
            }
            afterwards.run();
        } else if (result instanceof Saving.ChangedOnDisk changed) {
            resolve(file, changed, afterwards);
        } else if (result instanceof Saving.Failed failed) {
            tell("files.saveFailed.title", failed.problem());
        }
        saveAgain();
    }

    private void saveAgain() {
        if (!saving) {
            Optional<Runnable> next = saveAgain;
            saveAgain = Optional.empty();
            next.ifPresent(Runnable::run);
        }
    }

    private void resolve(ProjectFile file, Saving.ChangedOnDisk changed, Runnable afterwards) {
        if (FileQuestions.isConfirmedByChooser(file, changed)) {
            write(file, Conflict.OVERWRITE, afterwards);
            return;
        }
        switch (prompts.questions().ask(FileQuestions.changedOnDisk(file, changed))) {
            case MERGE -> merge(file, afterwards);
            case OVERWRITE -> write(file, Conflict.OVERWRITE, afterwards);
            case ELSEWHERE -> saveAs(afterwards);
            case LEAVE -> { }
        }
    }

    /** Merges and saves what comes of it. */
    private void merge(ProjectFile file, Runnable afterwards) {
        Project project = desk.project();
        background.run(() -> files.open(file.compose()), opening -> {
            if (opening instanceof Opening.Opened opened) {
                merging.merge(project, State.of(file), opened, () -> save(afterwards));
            } else {
                tellOf(opening);
            }
        }, error -> crashed(file.compose(), error));
    }

    private void tell(String titleKey, FileProblem problem) {
        prompts.questions().tell(Notice.error(Strings.text(titleKey, problem.file().getFileName()),
                Strings.text("files.problem", problem.location(), problem.message()), problem.remedy()));
    }

    /** Something unforeseen: a mistake of the studio, not of the user. */
    private void crashed(Path file, Exception error) {
        System.getLogger(FileFlows.class.getName()).log(System.Logger.Level.ERROR,
                "working on " + file + " failed", error);
        prompts.questions().tell(Notice.error(Strings.text("files.crashed.title", file.getFileName()),
                String.valueOf(error.getMessage()), Strings.text("files.crashed.remedy")));
    }

    private static String nameOf(Project project) {
        return project.file().map(Path::getFileName).map(Path::toString)
                .orElse(Strings.text("window.untitled"));
    }
}
