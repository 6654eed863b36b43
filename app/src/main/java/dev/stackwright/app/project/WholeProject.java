package dev.stackwright.app.project;

import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ForeignServices;
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
 * A resolved project with what the window asks of it. Immutable; what is dear is worked out when it is first asked for.
 */
public final class WholeProject {

    private final ComposeProject project;
    private final ComposeProject judged;
    private final Path home;
    private final List<SourceFile> files;
    private final List<String> profiles;
    private final ResolvedServices services;
    private final ForeignServices foreign;
    private ResolvedText text;

    /**
     * @param project with the profiles the user has chosen
     * @param judged  with the profiles that count where none is chosen
     * @param home    the file the window has opened
     */
    WholeProject(ComposeProject project, ComposeProject judged, Path home) {
        this.project = project;
        this.judged = judged;
        this.home = home;
        this.profiles = profilesOf(project);
        TreeSet<String> seen = new TreeSet<>();
        this.files = project.files().stream().filter(file -> file.compose().isPresent())
                .filter(file -> seen.add(file.path().toString())).toList();
        this.services = ResolvedServices.of(project, home, path -> nameOf(path, home));
        this.foreign = ForeignServices.of(project, home);
    }

    /** All profiles that services name, in alphabetical order. */
    static List<String> profilesOf(ComposeProject project) {
        TreeSet<String> profiles = new TreeSet<>();
        for (ProjectService service : project.services()) {
            service.attributes().sequence("profiles").ifPresent(
                    names -> names.items().forEach(name -> name.text().ifPresent(profiles::add)));
        }
        return List.copyOf(profiles);
    }

    /** What Docker Compose would see. */
    public ComposeProject project() {
        return project;
    }

    /** The compose files it is made of, each once. */
    public List<SourceFile> files() {
        return files;
    }

    /** The file of variables of the project; empty where there is none. */
    public Optional<SourceFile> variableFile() {
        Path beside = project.files().get(0).path().resolveSibling(".env");
        return project.files().stream().filter(file -> file.role() == SourceFile.Role.ENVIRONMENT)
                .filter(file -> file.path().equals(beside)).findFirst();
    }

    /** All profiles that its services name, in alphabetical order. */
    public List<String> profiles() {
        return profiles;
    }

    /** What other files than the one that is open add to the drawing. */
    public ResolvedServices services() {
        return services;
    }

    /** What other files than the one that is open say of services. */
    ForeignServices foreign() {
        return foreign;
    }

    /** The project written out, without what the active profiles leave out. */
    public synchronized ResolvedText text() {
        if (text == null) {
            text = ResolvedText.ofActive(project);
        }
        return text;
    }

    /** The project as checks look at it. */
    public ResolvedStack stack() {
        return ResolvedStack.of(judged, home);
    }

    /** True where the open file is a stack by itself, and not laid over another one. */
    public boolean isStack() {
        return project.files().get(0).path().equals(home) && !needsBase();
    }

    /** True where the open file only says something more of services that another file defines. */
    public boolean needsBase() {
        return stack().isOverlay();
    }

    /** The path of the file the window has opened. */
    public Path home() {
        return home;
    }

    /** How people call a file of this project. */
    public String nameOf(Path file) {
        return nameOf(file, home);
    }

    /** How people call a file of the project: by its way from the folder of the main one. */
    public static String nameOf(Path file, Path main) {
        return SourceFile.name(file, main);
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
        return !file.path().equals(home);
    }
}
