package dev.stackwright.app.project;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.ResolvedEntry;
import dev.stackwright.model.project.ResolvedNode;
import dev.stackwright.model.project.ResolvedText;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.text.Range;
import dev.stackwright.rendering.diagram.ResolvedServices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A resolved project with what the window asks of it.
 *
 * @param project  what Docker Compose would see
 * @param files    the compose files it is made of, each once; the first is the main one
 * @param profiles all profiles that its services name, in alphabetical order
 * @param text     the project written out, without what the active profiles leave out
 * @param services what other files than the main one add to the drawing
 */
public record ResolvedStack(ComposeProject project, List<SourceFile> files, List<String> profiles, ResolvedText text,
                            ResolvedServices services) {

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
        List<SourceFile> files = project.files().stream().filter(file -> file.compose().isPresent())
                .filter(file -> seen.add(file.path().toString())).toList();
        ResolvedText text = ResolvedText.of(project);
        boolean allActive = project.services().stream().allMatch(ProjectService::active);
        return new ResolvedStack(project, files, List.copyOf(profiles),
                allActive ? text : ResolvedText.ofActive(project), ResolvedServices.of(project, text,
                        path -> nameOf(path, files.get(0).path())));
    }

    /** How people call a file of the project: by its way from the folder of the main one. */
    public static String nameOf(Path file, Path main) {
        Path folder = main.toAbsolutePath().normalize().getParent();
        Path whole = file.toAbsolutePath().normalize();
        boolean related = folder != null && folder.getRoot().equals(whole.getRoot());
        return (related ? folder.relativize(whole) : whole).toString();
    }

    /** The main compose file. */
    public SourceFile main() {
        return files.get(0);
    }

    public Optional<ProjectService> service(ElementId id) {
        return id.isService() ? project.service(id.name()) : Optional.empty();
    }

    /**
     * A place in one of the files.
     *
     * @param range its characters
     */
    public record Source(SourceFile file, Range range) {
    }

    /** Where a service is written in another file than the main one: its own key, or the service it extends. */
    public Optional<Source> sourceOf(ElementId id) {
        return service(id).flatMap(service -> isElsewhere(service.file())
                ? Optional.of(new Source(service.file(), service.key()))
                : service.attributes().entries().stream().map(ResolvedEntry::value).map(ResolvedNode::provenance)
                        .filter(from -> isElsewhere(from.file()) && !from.isDefault()).findFirst()
                        .map(from -> new Source(from.file(), from.range())));
    }

    private boolean isElsewhere(SourceFile file) {
        return !file.path().equals(main().path());
    }
}
