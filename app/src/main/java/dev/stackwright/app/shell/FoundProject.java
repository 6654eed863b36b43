package dev.stackwright.app.shell;

import dev.stackwright.app.project.Project;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.usercatalog.UserCatalog;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFiles;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What was found on the disk of a project that is to be opened.
 *
 * @param opening    the stack
 * @param ownCatalog what its repository adds to the catalog
 */
record FoundProject(Opening opening, UserCatalog ownCatalog) {

    /** Reads the disk, beside the window's thread therefore. */
    static FoundProject at(Path file, ProjectFiles files) {
        Opening opening = files.open(file);
        return new FoundProject(opening, opening instanceof Opening.Opened opened
                ? UserCatalog.of(opened.file().compose()) : UserCatalog.NONE);
    }

    /** Empty where the stack could not be opened. */
    Optional<Project> project(Background background) {
        return opening instanceof Opening.Opened opened
                ? Optional.of(Project.opened(opened.file(), opened.snapshot(), ownCatalog, background))
                : Optional.empty();
    }
}
