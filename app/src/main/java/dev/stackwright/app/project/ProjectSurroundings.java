package dev.stackwright.app.project;

import dev.stackwright.model.assist.Folders;
import dev.stackwright.model.assist.OtherFile;
import dev.stackwright.model.assist.Surroundings;
import dev.stackwright.model.assist.Surroundings.Disk;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.project.ProjectSources;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.project.VariableFile;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What lies around each file of a project, as it was resolved last. */
public final class ProjectSurroundings {

    /** A folder of more entries is offered in part. */
    private static final int MOST_ENTRIES = 5_000;
    private static final int LONGEST_LISTING_MS = 500;

    private final Project project;
    private final Disk disk = new Disk(Folders.ofDisk(MOST_ENTRIES, LONGEST_LISTING_MS), ProjectSources.ofDisk());

    public ProjectSurroundings(Project project) {
        this.project = project;
    }

    /** To be called on the window's thread. */
    public Surroundings of(FileKey file) {
        Optional<Path> path = file.equals(FileKey.MAIN)
                ? project.file().map(main -> main.toAbsolutePath().normalize())
                : Optional.of(ProjectResolution.path(file));
        Optional<WholeProject> whole = project.resolution().current().get();
        List<OtherFile> others = whole.map(WholeProject::files).orElse(List.of()).stream()
                .filter(source -> path.filter(source.path()::equals).isEmpty())
                .flatMap(source -> source.compose().stream().map(compose ->
                        new OtherFile(source.path(), whole.get().nameOf(source.path()), compose))).toList();
        return new Surroundings(path.map(Path::getParent), others,
                whole.flatMap(WholeProject::variableFile).map(source -> variables(source, whole.get()))
                        .orElse(Map.of()), disk);
    }

    private static Map<String, String> variables(SourceFile file, WholeProject whole) {
        Map<String, String> found = new HashMap<>();
        VariableFile.of(file.text()).values(name -> Optional.empty()).keySet().forEach(name ->
                found.put(name, Strings.text("editor.complete.setIn", whole.nameOf(file.path()))));
        return found;
    }
}
