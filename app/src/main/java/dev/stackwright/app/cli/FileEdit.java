package dev.stackwright.app.cli;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ForeignServices;
import dev.stackwright.model.project.ResolveOptions.Profiles;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFile;
import dev.stackwright.model.workspace.ProjectFiles;
import dev.stackwright.model.workspace.Saving;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Edits one file: opens it, performs recipes, and saves or shows the difference. */
final class FileEdit {

    /** The code of a refusal that only says that there is nothing to do. */
    static final String NO_CHANGE = "no-change";

    private final Terminal terminal;
    private final Path path;
    private final boolean dryRun;
    private final Reach reach;
    private final ProjectFiles files;

    FileEdit(Terminal terminal, Path path, boolean dryRun, Reach reach) {
        this(terminal, path, dryRun, reach, new ProjectFiles());
    }

    FileEdit(Terminal terminal, Path path, boolean dryRun, Reach reach, ProjectFiles files) {
        this.terminal = terminal;
        this.path = path;
        this.dryRun = dryRun;
        this.reach = reach;
        this.files = files;
    }

    /** Performs the recipes, all or none. */
    int perform(List<Recipe> recipes) {
        return open().map(opened -> edit(opened, recipes)).orElse(ExitStatus.UNUSABLE);
    }

    /** The file with its design; empty where it cannot be read, which the terminal is told. */
    Optional<Opening.Opened> open() {
        return FileOpening.open(files, path, terminal);
    }

    /** What was opened, together with what other files of its project define. */
    Snapshot knowing(Opening.Opened opened) {
        return opened.snapshot().knowing(ForeignServices.of(
                new WholeStack().around(path, opened.snapshot().compose(), Profiles.every()), WholeStack.clean(path)));
    }

    private int edit(Opening.Opened opened, List<Recipe> recipes) {
        Snapshot snapshot = knowing(opened);
        List<String> done = new ArrayList<>();
        for (Recipe recipe : recipes) {
            Outcome outcome = reach.within(recipe.on(snapshot));
            if (outcome instanceof Outcome.Ready ready) {
                done.add(ready.edit().title());
                snapshot = snapshot.apply(ready.edit());
            } else if (outcome instanceof Outcome.Refusal refusal && !refusal.code().equals(NO_CHANGE)) {
                return refused(refusal);
            }
        }
        return write(opened, snapshot, String.join("; ", done));
    }

    /**
     * Saves what has become of the file, or shows the difference.
     *
     * @param done what was done, without a full stop
     */
    int write(Opening.Opened opened, Snapshot snapshot, String done) {
        boolean changed = !snapshot.text().equals(opened.snapshot().text())
                || !snapshot.design().equals(opened.snapshot().design());
        if (!changed) {
            terminal.out().println(path + ": nothing to change.");
            return ExitStatus.OK;
        }
        if (opened.file().designProblem().isPresent() && needsDesign(opened.snapshot(), snapshot)) {
            return designInTheWay(opened.file().designProblem().get());
        }
        return dryRun ? show(opened, snapshot) : save(opened.file(), snapshot, done);
    }

    private int refused(Outcome.Refusal refusal) {
        terminal.err().println(path + ": " + refusal.sentence());
        return ExitStatus.ERRORS;
    }

    /** True where the change is one of the design alone, or the file may hold something under a name that goes. */
    private static boolean needsDesign(Snapshot before, Snapshot after) {
        return after.text().equals(before.text())
                || !after.compose().serviceNames().containsAll(before.compose().serviceNames());
    }

    private int designInTheWay(FileProblem problem) {
        terminal.err().println(path + ": not changed, since " + problem.file() + " would have to change and cannot be"
                + " written.");
        return ExitStatus.UNUSABLE;
    }

    private int show(Opening.Opened opened, Snapshot after) {
        terminal.out().print(new ProjectDiff(opened, after).text());
        return ExitStatus.OK;
    }

    private int save(ProjectFile file, Snapshot snapshot, String done) {
        Saving saving = files.save(file, snapshot, Saving.Conflict.REFUSE);
        if (saving instanceof Saving.Saved saved) {
            String written = saved.written().stream().map(Path::toString).sorted().collect(Collectors.joining(", "));
            terminal.out().println(written + ": " + done + ".");
            return ExitStatus.OK;
        }
        if (saving instanceof Saving.ChangedOnDisk changed) {
            changed.changes().forEach(change -> terminal.err().println(change.message() + " Run the command again."));
        } else if (saving instanceof Saving.Failed failed) {
            terminal.report(failed.problem());
        }
        return ExitStatus.UNUSABLE;
    }
}
