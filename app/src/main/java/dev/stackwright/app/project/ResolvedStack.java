package dev.stackwright.app.project;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A resolved project with what the window asks of it.
 *
 * @param project  what Docker Compose would see
 * @param files    the compose files it is made of, each once; the first is the main one
 * @param profiles all profiles that its services name, in alphabetical order
 */
public record ResolvedStack(ComposeProject project, List<SourceFile> files, List<String> profiles) {

    public ResolvedStack {
        files = List.copyOf(files);
        profiles = List.copyOf(profiles);
    }

    static ResolvedStack of(ComposeProject project) {
        TreeSet<String> profiles = new TreeSet<>();
        for (ProjectService service : project.services()) {
            service.attributes().sequence("profiles").ifPresent(
                    names -> names.items().forEach(name -> name.text().ifPresent(profiles::add)));
        }
        TreeSet<String> seen = new TreeSet<>();
        return new ResolvedStack(project, project.files().stream().filter(file -> file.compose().isPresent())
                .filter(file -> seen.add(file.path().toString())).toList(), List.copyOf(profiles));
    }

    /** The main compose file. */
    public SourceFile main() {
        return files.get(0);
    }

    public Optional<ProjectService> service(ElementId id) {
        return id.isService() ? project.service(id.name()) : Optional.empty();
    }

    /** The file that defines a service, where that is not the main one. */
    public Optional<SourceFile> foreignFile(ElementId id) {
        return service(id).map(ProjectService::file).filter(file -> !file.path().equals(main().path()));
    }
}
