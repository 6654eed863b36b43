package dev.stackwright.model.recovery;

import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectMerge;
import dev.stackwright.model.workspace.ProjectMerge.State;
import java.util.Optional;

/**
 * Unsaved work whose window is gone.
 *
 * @param id     tells it from others
 * @param work   what was kept
 * @param onDisk its file as it is now; empty where it cannot be opened, or never was saved
 */
public record Recoverable(String id, UnsavedWork work, Optional<Opening.Opened> onDisk) {

    /** The files as they are now; those of an empty project where there are none. */
    public State now() {
        return onDisk.map(opened -> State.of(opened.snapshot())).orElse(State.EMPTY);
    }

    /** True when another program has changed the files since the work was begun. */
    public boolean isOvertaken() {
        return onDisk.isPresent() && !now().equals(work.base());
    }

    /** Brings the work into the files as they are now. */
    public ProjectMerge merge() {
        return onDisk.isPresent() ? ProjectMerge.of(work.base(), work.work(), now())
                : ProjectMerge.of(State.EMPTY, work.work(), State.EMPTY);
    }
}
