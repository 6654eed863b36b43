package dev.stackwright.model.assist;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.project.VariableUse;
import dev.stackwright.model.text.TextDocument;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A place that somebody wants to know more of.
 *
 * @param snapshot the project, with the file in front
 * @param file     where that file lies, absolute; empty for a stack that was never saved
 * @param project  the project as Docker Compose resolves it; may be that of the revision before
 * @param offset   a place in the text of the file
 */
public record PlaceQuestion(Snapshot snapshot, Optional<Path> file, ComposeProject project, int offset) {

    public PlaceQuestion {
        file = file.map(path -> path.toAbsolutePath().normalize());
    }

    public TextDocument text() {
        return snapshot.text();
    }

    /** The key or value at the offset; empty where the text cannot be read. */
    public Optional<TreePlace> place() {
        return TreePlace.at(snapshot.tree(), offset);
    }

    /** The file as the resolved project has it. */
    public Optional<SourceFile> source() {
        return file.flatMap(path -> project.files().stream().filter(source -> source.path().equals(path)).findFirst());
    }

    /** The folder against which paths of the file are read; overrides are read against that of the first file. */
    public Optional<Path> folder() {
        boolean isLaidOver = source().filter(found -> found.role() == SourceFile.Role.OVERRIDE).isPresent();
        return (isLaidOver ? Optional.of(project.files().get(0).path()) : file).map(Path::getParent);
    }

    /** What the environment gives a variable in this file; empty where it is not set. */
    public Optional<String> variable(String name) {
        return project.variables().stream().filter(use -> use.name().equals(name))
                .filter(use -> file.isEmpty() || use.file().path().equals(file.get()))
                .flatMap(use -> use.value().stream()).findFirst()
                .or(() -> project.variables().stream().filter(use -> use.name().equals(name))
                        .map(VariableUse::value).flatMap(Optional::stream).findFirst());
    }

    /** A value with its variables replaced. */
    public String resolved(String written) {
        return written.indexOf('$') < 0 ? written : Interpolation.resolve(written, this::variable);
    }
}
