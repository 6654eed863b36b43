package dev.stackwright.app.project;

import dev.stackwright.model.recovery.Journal;
import dev.stackwright.model.recovery.UnsavedWork;
import dev.stackwright.model.recovery.UnsavedWork.OtherText;
import dev.stackwright.model.workspace.ProjectMerge.State;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives whatever of a project is not saved to its journal, and takes it out again once it is. */
public final class WorkKeeper {

    private final Project project;
    private final Journal journal;

    public WorkKeeper(Project project, Journal journal) {
        this.project = project;
        this.journal = journal;
        project.workspace().addListener(change -> follow());
        project.dirtyProperty().addListener((property, before, now) -> follow());
        project.onDiskProperty().addListener((property, before, now) -> {
            journal.belongsTo(project.file());
            follow();
        });
        follow();
    }

    public Journal journal() {
        return journal;
    }

    private void follow() {
        if (project.workspace().isDirty()) {
            State base = project.onDisk().map(State::of).orElse(State.EMPTY);
            journal.keep(new UnsavedWork(project.file(), base, State.of(project.snapshot()), others(), Instant.now()));
        } else {
            journal.drop();
        }
    }

    private SortedMap<Path, OtherText> others() {
        SortedMap<Path, OtherText> changed = new TreeMap<>();
        project.snapshot().others().keySet().stream().filter(project.workspace()::isDirty).forEach(file -> changed.put(
                ProjectResolution.path(file),
                new OtherText(project.workspace().saved(file), project.snapshot().text(file))));
        return changed;
    }
}
