package dev.stackwright.model.check;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.OverlaySources;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.ProjectSources;
import dev.stackwright.model.project.Provenance;
import dev.stackwright.model.project.Reading;
import dev.stackwright.model.project.ResolveOptions;
import dev.stackwright.model.project.ResolveProblem;
import dev.stackwright.model.project.ResolvedEntry;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.project.SourceFile.Role;
import dev.stackwright.model.project.VariableUse;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The resolved project as checks look at it: from the file that was asked about. */
public final class ResolvedStack {

    /** Where a text stands of which nothing but itself is known. */
    private static final Path NOWHERE = Path.of("/stack/compose.yaml");
    private static final ProjectSources NOTHING =
            file -> new Reading.Unreadable(Reading.Reason.MISSING, "is not looked for", "");
    /** Problems that take names away which other parts of the project may use. */
    private static final Set<String> HIDING = Set.of("compose-file-unreadable", "included-file-unreadable",
            "include-cycle", "include-too-deep", "too-many-includes", "remote-not-read", "too-many-values");

    private final ComposeProject project;
    private final Path home;
    private final boolean knowsFiles;
    private final Map<SourceFile, List<Range>> unset = new HashMap<>();

    private Boolean whole;
    private Boolean overlay;

    private ResolvedStack(ComposeProject project, Path home, boolean knowsFiles) {
        this.project = project;
        this.home = home;
        this.knowsFiles = knowsFiles;
        project.variables().stream().filter(use -> !use.isSet() && use.fallback().isEmpty())
                .forEach(use -> unset.computeIfAbsent(use.file(), file -> new ArrayList<>()).add(use.range()));
    }

    /**
     * A project with its files and its environment.
     *
     * @param home the file that is asked about, one of the project's
     */
    public static ResolvedStack of(ComposeProject project, Path home) {
        return new ResolvedStack(project, home.toAbsolutePath().normalize(), true);
    }

    /** A text of which neither the place nor the neighbours are known: what may stand there is not missed. */
    static ResolvedStack of(Snapshot snapshot) {
        Path path = NOWHERE.toAbsolutePath().normalize();
        OverlaySources sources = new OverlaySources(NOTHING, Map.of(path, new Reading.Text(snapshot.compose())));
        return new ResolvedStack(ComposeProject.resolve(sources, ResolveOptions.of(List.of(path))), path, false);
    }

    public ComposeProject project() {
        return project;
    }

    /** False where only the text itself is known, and neither its neighbours nor the environment. */
    public boolean knowsFiles() {
        return knowsFiles;
    }

    /** The path of the file that is asked about. */
    public Path home() {
        return home;
    }

    public boolean isHome(SourceFile file) {
        return file.path().equals(home);
    }

    /** The files that must be compose files by themselves; of an extended one only the service counts. */
    public List<SourceFile> composeFiles() {
        return project.files().stream().filter(file -> file.compose().isPresent()
                && file.role() != Role.EXTENDED).toList();
    }

    /** The services of a file that services of others take over with {@code extends}. */
    public Set<ElementId> extendedIn(SourceFile file) {
        Set<ElementId> extended = new HashSet<>();
        file.compose().ifPresent(compose -> project.services().stream()
                .flatMap(service -> service.attributes().entries().stream())
                .map(entry -> entry.value().provenance())
                .filter(from -> from.file() == file && from.cameBy(Provenance.Kind.EXTENDS))
                .forEach(from -> compose.elementAt(from.range().start()).ifPresent(extended::add)));
        return extended;
    }

    /** True where nothing of the project is hidden by lines or files that cannot be read. */
    public boolean isWhole() {
        if (whole == null) {
            whole = hidesNothing();
        }
        return whole;
    }

    private boolean hidesNothing() {
        return project.files().stream().flatMap(file -> file.compose().stream())
                .map(ComposeFile::tree).allMatch(tree -> tree.isWhole())
                && project.problems().stream().map(ResolveProblem::id).noneMatch(HIDING::contains);
    }

    /**
     * True where the file that is asked about stands alone, and is meant to be laid over another one: it says something
     * more of services that it does not define.
     */
    public boolean isOverlay() {
        if (overlay == null) {
            boolean isAlone = project.files().stream().map(SourceFile::role).noneMatch(Role.OVERRIDE::equals);
            overlay = knowsFiles && isAlone && !ResolveOptions.isMainName(home)
                    && (!emptyServices().isEmpty() || project.services().stream().anyMatch(this::isOpen));
        }
        return overlay;
    }

    /** True where no service says what it runs: only another file can, which this one is meant to be laid over. */
    public boolean isWithoutImages() {
        return project.services().stream().allMatch(this::lacksImage);
    }

    /** True for a service that the file changes and does not define. */
    public boolean isOpen(ProjectService service) {
        return service.active() && lacksImage(service)
                && service.value("image").filter(image -> isUnset(image.provenance())).isEmpty();
    }

    /** True where surely nothing says what the service runs. */
    public boolean lacksImage(ProjectService service) {
        boolean hasImage = service.text("image").filter(image -> !image.isEmpty()).isPresent()
                || service.value("build").isPresent() || service.value("provider").isPresent();
        boolean mayInherit = service.base().isPresent()
                && project.problems().stream().anyMatch(problem -> problem.id().startsWith("extend"));
        // The body of a service that is an alias stands elsewhere.
        int end = Math.max(service.key().end(), service.attributes().provenance().range().end());
        return !hasImage && !mayInherit && !isCutShort(service.file(), new Range(service.key().start(), end));
    }

    /** Services with nothing behind their name. */
    public List<ResolvedEntry> emptyServices() {
        return project.section(ElementId.SERVICES).entries().stream().filter(entry -> entry.value().isNone())
                .filter(entry -> !isCutShort(entry.value().provenance().file(), entry.at())).toList();
    }

    /** True where lines in the service or right behind it cannot be read: the image may stand there. */
    private static boolean isCutShort(SourceFile file, Range service) {
        Optional<YamlTree> tree = file.compose().map(ComposeFile::tree).filter(one -> !one.isWhole());
        TextDocument text = file.text();
        Range lines = new Range(service.start(), text.nextLineStart(text.lineOf(service.end())));
        return tree.filter(one -> one.masked().stream()
                .anyMatch(masked -> masked.overlaps(lines) || masked.start() == lines.end())).isPresent();
    }

    /** The values of the variables in a file; empty where the environment is not known. */
    public Optional<Map<String, String>> variables(SourceFile file) {
        if (!knowsFiles) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (VariableUse use : project.variables()) {
            if (use.file() == file) {
                use.value().ifPresent(value -> values.put(use.name(), value));
            }
        }
        return Optional.of(values);
    }

    /** True for a value that hangs on a variable nobody has set. */
    public boolean isUnset(Provenance value) {
        return isUnset(value.file(), value.range());
    }

    /** As {@link #isUnset(Provenance)}, for characters of a file. */
    public boolean isUnset(SourceFile file, Range range) {
        return unset.getOrDefault(file, List.of()).stream().anyMatch(variable -> variable.overlaps(range));
    }

    /** The finding at a place of a file of the project. */
    public Finding in(SourceFile file, Finding finding) {
        return isHome(file) ? finding : finding.inFile(new OtherFile(file.path(), file.text()));
    }
}
