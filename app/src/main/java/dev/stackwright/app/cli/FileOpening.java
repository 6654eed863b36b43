package dev.stackwright.app.cli;

import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFiles;
import java.nio.file.Path;
import java.util.Optional;

/** Opens compose files for commands. */
final class FileOpening {

    private FileOpening() {
    }

    /** The file with its design; empty where it cannot be read, which the terminal is told, as all notices are. */
    static Optional<Opening.Opened> open(Path path, Terminal terminal) {
        return open(new ProjectFiles(), path, terminal);
    }

    static Optional<Opening.Opened> open(ProjectFiles files, Path path, Terminal terminal) {
        Opening opening = files.open(path);
        if (opening instanceof Opening.Failed failed) {
            terminal.report(failed.problem());
            return Optional.empty();
        }
        Opening.Opened opened = (Opening.Opened) opening;
        opened.notices().forEach(terminal::warn);
        return Optional.of(opened);
    }
}
