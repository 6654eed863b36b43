package dev.stackwright.app.shell;

import dev.stackwright.app.project.Project;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

/** The title of the window: the file, and a mark while something is not saved. */
final class WindowTitle {

    private WindowTitle() {
    }

    static StringBinding of(Project project) {
        return Bindings.createStringBinding(() -> Strings.text("window.title",
                project.isDirty() ? Strings.text("window.unsavedMark") : "",
                fileName(project)),
                project.dirtyProperty(), project.onDiskProperty());
    }

    /** The name of the main file, or what stands for it until there is one. */
    static String fileName(Project project) {
        return project.file().map(Path::getFileName).map(Path::toString).orElse(Strings.text("window.untitled"));
    }
}
