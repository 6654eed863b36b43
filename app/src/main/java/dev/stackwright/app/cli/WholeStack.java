package dev.stackwright.app.cli;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.OverlaySources;
import dev.stackwright.model.project.ProjectSources;
import dev.stackwright.model.project.Reading;
import dev.stackwright.model.project.ResolveOptions;
import dev.stackwright.model.project.ResolveOptions.Profiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads a file together with the project Docker Compose would make of it: with the override file beside it, with what
 * it includes and extends, with {@code .env} and the variables of this process. May be asked by several threads.
 */
final class WholeStack {

    private final ProjectSources sources = ProjectSources.ofDisk();
    private final Map<String, String> environment = System.getenv();

    /** How the reader of a project names one of its files. */
    static Path clean(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** The files it is read from, the one it is laid over first. */
    List<Path> filesOf(Path path) {
        return ResolveOptions.filesAround(clean(path), sources, environment);
    }

    /** @param compose what the file says, whatever the disk holds */
    ComposeProject around(Path path, ComposeFile compose, Profiles profiles) {
        ProjectSources current = new OverlaySources(sources, Map.of(clean(path), new Reading.Text(compose)));
        return ComposeProject.resolve(current, ResolveOptions.of(filesOf(path)).withEnvironment(environment)
                .withProfiles(profiles));
    }
}
