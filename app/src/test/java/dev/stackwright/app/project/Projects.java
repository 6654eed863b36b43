package dev.stackwright.app.project;

import dev.stackwright.app.task.Background;
import dev.stackwright.app.task.SameThread;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.ProjectFile;
import java.nio.file.Path;

/** Projects for tests, as if they had been opened from {@code compose.yaml}. */
public final class Projects {

    private Projects() {
    }

    public static Project of(String text) {
        return of(text, new SameThread());
    }

    public static Project of(String text, Background background) {
        return Project.opened(ProjectFile.newAt(Path.of("compose.yaml")), Snapshot.of(text), background);
    }
}
