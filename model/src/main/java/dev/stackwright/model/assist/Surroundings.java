package dev.stackwright.model.assist;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.project.ProjectSources;
import dev.stackwright.model.project.Reading;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies around the file that is written in.
 *
 * @param folder    the folder of the file, absolute and normalised; empty for one that was never saved
 * @param others    the other compose files of the project
 * @param variables variables that are known outside of the file, with where from
 * @param disk      what is looked up on the disk
 */
public record Surroundings(Optional<Path> folder, List<OtherFile> others, Map<String, String> variables, Disk disk) {

    /** A file that stands alone and was never saved. */
    public static final Surroundings NONE = new Surroundings(Optional.empty(), List.of(), Map.of(),
            new Disk(Folders.none(), file -> new Reading.Unreadable(Reading.Reason.MISSING, "", "")));

    /**
     * The disk. May be slow.
     *
     * @param folders what folders hold
     * @param sources what files say
     */
    public record Disk(Folders folders, ProjectSources sources) {
    }

    public Surroundings {
        others = List.copyOf(others);
        variables = Map.copyOf(variables);
    }

    /** A path as it is written in the file; empty where it has variables in it or is no path. */
    Optional<Path> path(String written) {
        return folder.flatMap(start -> below(start, written));
    }

    /** A path that is written against a folder. */
    static Optional<Path> below(Path folder, String written) {
        if (written.indexOf('$') >= 0 || written.contains("://") || written.startsWith("~")) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder.resolve(written).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Another compose file by its path as written: one of the project, or one that is read. */
    Optional<ComposeFile> compose(String written) {
        return path(written).flatMap(path -> others.stream().filter(file -> file.path().equals(path))
                .map(OtherFile::compose).findFirst()
                .or(() -> text(path).map(Reading.Text::compose)));
    }

    Optional<Reading.Text> text(Path file) {
        return Optional.of(disk.sources().read(file)).filter(Reading.Text.class::isInstance)
                .map(Reading.Text.class::cast);
    }

    Stream<Folders.Entry> list(Path folder) {
        return disk.folders().in(folder).stream();
    }
}
