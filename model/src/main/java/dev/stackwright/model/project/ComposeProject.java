package dev.stackwright.model.project;

import dev.stackwright.model.compose.ComposeFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A project as Docker Compose sees it: what {@code docker compose config} would print, with the place of every value.
 * Immutable. What could not be resolved is told by {@link #problems()}; all the rest is there.
 */
public final class ComposeProject {

    /** Where a file stands of which nothing but itself is known. */
    private static final Path NOWHERE = Path.of("/stack/compose.yaml");

    private final String name;
    private final List<SourceFile> files;
    private final ResolvedMapping root;
    private final Map<String, ProjectService> services;
    private final List<ResolveProblem> problems;
    private final List<VariableUse> variables;

    private ComposeProject(String name, Resolution run, ResolvedMapping root, Map<String, ProjectService> services) {
        this.name = name;
        this.files = run.files();
        this.root = root;
        this.services = services;
        this.problems = List.copyOf(run.problems());
        this.variables = run.variables();
    }

    private ComposeProject(ComposeProject like, ResolvedMapping root, Map<String, ProjectService> services) {
        this.name = like.name;
        this.files = like.files;
        this.root = root;
        this.services = services;
        this.problems = like.problems;
        this.variables = like.variables;
    }

    /** Never throws for what the files say, or because one is missing. */
    public static ComposeProject resolve(ProjectSources sources, ResolveOptions options) {
        Resolution run = new Resolution(sources, options);
        List<SourceFile> main = new ArrayList<>();
        options.files().forEach(path -> main.add(run.openMain(path,
                main.isEmpty() ? SourceFile.Role.MAIN : SourceFile.Role.OVERRIDE)));
        Environment environment = EnvFiles.ofProject(run);
        String name = ProjectName.of(options, environment, main);
        environment.addIfAbsent("COMPOSE_PROJECT_NAME", name);
        ResolvedMapping merged = new Loader(run, environment, run.folder(), List.of()).load(main);
        ActiveProfiles profiles = ActiveProfiles.of(options.profiles(), environment);
        ServiceEnvironment environments = new ServiceEnvironment(run, environment, profiles::include);
        ResolvedMapping root = new Completion(name, new ServiceCompletion(environments,
                new ServiceLabels(run, profiles::include), new PlainValues(run)))
                .of(merged);
        return new ComposeProject(name, run, root, services(run, root, profiles));
    }

    /** A file of which nothing but itself is known: no neighbours, and no variable that is set. */
    public static ComposeProject alone(ComposeFile file) {
        ProjectSources nothing = path -> new Reading.Unreadable(Reading.Reason.MISSING, "is not looked for", "");
        Path path = NOWHERE.toAbsolutePath().normalize();
        return resolve(new OverlaySources(nothing, Map.of(path, new Reading.Text(file))),
                ResolveOptions.of(List.of(path)));
    }

    private static Map<String, ProjectService> services(Resolution run, ResolvedMapping root, ActiveProfiles profiles) {
        Map<String, ProjectService> services = new LinkedHashMap<>();
        root.mapping("services").ifPresent(all -> all.entries().forEach(entry -> entry.value().asMapping().ifPresent(
                body -> services.put(entry.key(), new ProjectService(entry.key(), profiles.include(body), body,
                        entry.at(), run.baseOf(entry.key()))))));
        return services;
    }

    /**
     * The same project with services that run another number of replicas than the files say.
     *
     * @param replicas by service
     * @param plan     the plan that says so, for {@link Provenance}
     */
    public ComposeProject running(Map<String, Integer> replicas, String plan) {
        if (replicas.isEmpty()) {
            return this;
        }
        PlannedReplicas planned = new PlannedReplicas(replicas, plan);
        Map<String, ProjectService> sized = new LinkedHashMap<>();
        services.forEach((service, body) -> sized.put(service, planned.on(body)));
        return new ComposeProject(this, planned.in(root), sized);
    }

    /** The project name: asked for, from the environment, from the files, or from the folder. */
    public String name() {
        return name;
    }

    /** All that was read, in the order in which it was met; the first compose file first. */
    public List<SourceFile> files() {
        return files;
    }

    /** The resolved tree, in the long forms. */
    public ResolvedMapping root() {
        return root;
    }

    /** All services, those of inactive profiles among them. */
    public List<ProjectService> services() {
        return List.copyOf(services.values());
    }

    public Optional<ProjectService> service(String service) {
        return Optional.ofNullable(services.get(service));
    }

    public ResolvedMapping volumes() {
        return section("volumes");
    }

    public ResolvedMapping networks() {
        return section("networks");
    }

    public ResolvedMapping secrets() {
        return section("secrets");
    }

    public ResolvedMapping configs() {
        return section("configs");
    }

    public ResolvedMapping models() {
        return section("models");
    }

    /** A top-level section; empty where there is none. */
    public ResolvedMapping section(String section) {
        return root.mapping(section).orElse(ResolvedMapping.empty(root.provenance()));
    }

    /** What is wrong, in the order in which it was found. */
    public List<ResolveProblem> problems() {
        return problems;
    }

    /** Every use of a variable in the compose files. */
    public List<VariableUse> variables() {
        return variables;
    }
}
