package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.Provenance;
import dev.stackwright.model.project.Provenance.Kind;
import dev.stackwright.model.project.ResolvedText;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the other files of a project and its folder add to the drawing of one file: services that are defined there,
 * what services of the drawn file take over from there, which services the chosen profiles leave out, and what the
 * project is called where no file says it. Immutable; two that draw the same are equal.
 */
public final class ResolvedServices {

    /** A file that stands alone. */
    public static final ResolvedServices NONE = new ResolvedServices("", "", Map.of(), Set.of(), Set.of());

    private final String projectName;
    private final String text;
    private final Map<String, NodeOrigin> origins;
    private final Set<String> inherited;
    private final Set<ElementId> inactive;
    private final ComposeFile file;

    private ResolvedServices(String projectName, String text, Map<String, NodeOrigin> origins,
                             Set<String> inherited, Set<ElementId> inactive) {
        this.projectName = projectName;
        this.text = text;
        this.origins = origins;
        this.inherited = inherited;
        this.inactive = inactive;
        this.file = ComposeFile.of(YamlReader.read(TextDocument.of(text)));
    }

    /**
     * @param main   the file that is drawn
     * @param naming how people call a file
     */
    public static ResolvedServices of(ComposeProject project, Path main, Function<Path, String> naming) {
        Map<String, NodeOrigin> origins = new TreeMap<>();
        Set<String> inherited = new HashSet<>();
        Set<ElementId> inactive = new HashSet<>();
        for (ProjectService service : project.services()) {
            origin(service, main, naming).ifPresent(origin -> origins.put(service.name(), origin));
            if (isInherited(service, main)) {
                inherited.add(service.name());
            }
            if (!service.active()) {
                inactive.add(service.id());
            }
        }
        return new ResolvedServices(project.name(), inherited.isEmpty() ? "" : ResolvedText.of(project).text(),
                origins, Set.copyOf(inherited), Set.copyOf(inactive));
    }

    private static Optional<NodeOrigin> origin(ProjectService service, Path main, Function<Path, String> naming) {
        SourceFile file = service.file();
        if (!file.path().equals(main)) {
            NodeOrigin.Kind kind = switch (file.role()) {
                case MAIN -> NodeOrigin.Kind.BASE;
                case OVERRIDE -> NodeOrigin.Kind.OVERRIDE;
                default -> NodeOrigin.Kind.INCLUDED;
            };
            return Optional.of(new NodeOrigin(kind, naming.apply(file.path())));
        }
        return ways(service).map(Provenance::file)
                .filter(from -> !from.path().equals(main) && from.compose().isPresent()).findFirst()
                .map(from -> new NodeOrigin(from.role() == SourceFile.Role.OVERRIDE ? NodeOrigin.Kind.OVERRIDDEN
                        : NodeOrigin.Kind.EXTENDS, naming.apply(from.path())));
    }

    private static Stream<Provenance> ways(ProjectService service) {
        return service.attributes().entries().stream().map(entry -> entry.value().provenance())
                .filter(from -> !from.isDefault());
    }

    /** True where the body in the drawn file is not all of it. */
    private static boolean isInherited(ProjectService service, Path main) {
        return ways(service).anyMatch(from -> from.cameBy(Kind.EXTENDS) || !from.file().path().equals(main));
    }

    /** As Docker Compose calls the project, by its folder where nothing else names it; empty where that is unknown. */
    public String projectName() {
        return projectName;
    }

    Optional<NodeOrigin> origin(Service service) {
        return Optional.ofNullable(origins.get(service.name()));
    }

    boolean isActive(Service service) {
        return !inactive.contains(service.id());
    }

    /** The service as it is resolved, where that differs from how the drawn file has it. */
    public Service resolved(Service own) {
        return inherited.contains(own.name()) ? file.service(own.name()).orElse(own) : own;
    }

    /** Services of other files. */
    public List<Service> foreign() {
        return file.services().stream().filter(service -> origin(service).filter(NodeOrigin::isForeign).isPresent())
                .toList();
    }

    /** True for a service of which the drawn file does not say all. */
    boolean isInherited(Service service) {
        return inherited.contains(service.name());
    }

    /** All services, resolved. */
    ComposeFile file() {
        return file;
    }

    /** True where the file stands alone and every service counts. */
    public boolean isNone() {
        return drawsTheSame(NONE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResolvedServices that && projectName.equals(that.projectName) && drawsTheSame(that);
    }

    private boolean drawsTheSame(ResolvedServices that) {
        return text.equals(that.text) && origins.equals(that.origins) && inherited.equals(that.inherited)
                && inactive.equals(that.inactive);
    }

    @Override
    public int hashCode() {
        return text.hashCode() + 31 * origins.hashCode() + 961 * inactive.hashCode();
    }
}
