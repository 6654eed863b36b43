package dev.stackwright.app.cli;

import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.OverlaySources;
import dev.stackwright.model.project.ProjectSources;
import dev.stackwright.model.project.Reading;
import dev.stackwright.model.project.ResolveOptions;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A compose file with the project that Docker Compose makes of it, and the design beside it.
 *
 * @param shell the variables around the project
 */
record ResolvedFile(Snapshot snapshot, ComposeProject project, Map<String, String> shell) {

    /** Opens a file; empty where it cannot be read, which the terminal is told. */
    static Optional<ResolvedFile> open(Path path, Terminal terminal) {
        Opening opening = new ProjectFiles().open(path);
        if (opening instanceof Opening.Failed failed) {
            terminal.report(failed.problem());
            return Optional.empty();
        }
        Opening.Opened opened = (Opening.Opened) opening;
        opened.notices().forEach(terminal::warn);
        Path home = path.toAbsolutePath().normalize();
        Map<String, String> shell = System.getenv();
        OverlaySources sources = new OverlaySources(ProjectSources.ofDisk(),
                Map.of(home, new Reading.Text(opened.snapshot().compose())));
        ComposeProject project = ComposeProject.resolve(sources,
                ResolveOptions.of(ResolveOptions.filesAround(home)).withEnvironment(shell));
        return Optional.of(new ResolvedFile(opened.snapshot(), project, shell));
    }

    /** How the user would name a file of the project. */
    Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }
}
