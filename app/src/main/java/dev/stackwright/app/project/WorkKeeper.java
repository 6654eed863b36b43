package dev.stackwright.app.project;

import dev.stackwright.model.recovery.Journal;
import dev.stackwright.model.recovery.UnsavedWork;
import dev.stackwright.model.workspace.ProjectMerge.State;
import java.time.Instant;

/** Gives whatever of a project is not saved to its journal, and takes it out again once it is. */
public final class WorkKeeper {

    private final Project project;
    private final Journal journal;

    public WorkKeeper(Project project, Journal journal) {
        this.project = project;
        this.journal = journal;
        project.workspace().addListener(change -> follow());
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
            journal.keep(new UnsavedWork(project.file(), base, State.of(project.snapshot()), Instant.now()));
        } else {
            journal.drop();
        }
    }
}
