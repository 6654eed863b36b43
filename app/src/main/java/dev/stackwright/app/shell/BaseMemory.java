package dev.stackwright.app.shell;

import dev.stackwright.app.preferences.PreferencesFile;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.task.Background;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Remembers for each overlay which file the user has named as its base, and reads it so when it is opened again. */
final class BaseMemory {

    private final PreferencesFile preferences;
    private final Background background;

    BaseMemory(PreferencesFile preferences, Background background) {
        this.preferences = preferences;
        this.background = background;
    }

    /** Reads a project that was just opened over the base it had last; one that is gone is not looked for. */
    void recall(Project project) {
        project.file().flatMap(preferences.get().bases()::of).ifPresent(base -> background.run(
                () -> Files.isRegularFile(base), there -> {
                    if (there) {
                        project.resolution().setBase(Optional.of(base));
                    }
                }, error -> System.getLogger(BaseMemory.class.getName()).log(Level.WARNING,
                        base + " cannot be looked at", error)));
    }

    /** @param base empty where the project is read alone from now on */
    void choose(Project project, Optional<Path> base) {
        project.resolution().setBase(base);
        project.file().ifPresent(file -> preferences.change(
                before -> before.withBases(before.bases().with(file, base))));
    }
}
