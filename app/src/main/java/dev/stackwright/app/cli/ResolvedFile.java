package dev.stackwright.app.cli;

import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.plan.AsPlan;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.OverlaySources;
import dev.stackwright.model.project.ProjectSources;
import dev.stackwright.model.project.Reading;
import dev.stackwright.model.project.ResolveOptions;
import dev.stackwright.model.workspace.Opening;
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
        Map<String, String> shell = System.getenv();
        return FileOpening.open(path, terminal).map(Opening.Opened::snapshot)
                .map(snapshot -> new ResolvedFile(snapshot, resolved(path, snapshot, shell), shell));
    }

    private static ComposeProject resolved(Path path, Snapshot snapshot, Map<String, String> environment) {
        Path home = path.toAbsolutePath().normalize();
        OverlaySources sources = new OverlaySources(ProjectSources.ofDisk(),
                Map.of(home, new Reading.Text(snapshot.compose())));
        return ComposeProject.resolve(sources,
                ResolveOptions.of(ResolveOptions.filesAround(home)).withEnvironment(environment));
    }

    /** The project as customers of a plan have it. */
    ComposeProject as(AsPlan plan, Path path) {
        return plan.of(resolved(path, snapshot, plan.environment(shell)));
    }

    /** How the user would name a file of the project. */
    Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }
}
