package dev.stackwright.model.project;

import dev.stackwright.model.project.ResolveProblem.Family;
import dev.stackwright.model.project.ResolveProblem.Severity;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run of resolving: what was read so far, and what was found out on the way. */
final class Resolution {

    /** Most values of one project, all that is inherited written out. Real projects stay under 100,000. */
    static final int MAX_VALUES = 1_000_000;

    /** Most characters that the variables of one project may come to. */
    static final long MAX_CHARACTERS = 20_000_000;

    /** Most files that are included, each counted as often as it is. */
    static final int MAX_INCLUDES = 2_000;

    private final ProjectSources sources;
    private final ResolveOptions options;
    private final Map<Path, SourceFile> files = new LinkedHashMap<>();
    private final List<ResolveProblem> problems = new ArrayList<>();
    private final Set<Place> reported = new HashSet<>();
    private final Set<VariableUse> variables = new LinkedHashSet<>();
    private final Map<String, ResolvedNode> extended = new HashMap<>();
    private final Map<Spot, Boolean> replaced = new HashMap<>();
    private int values;
    private int includes;
    private long characters;

    /** What was said of which place; a value that is reached several ways is spoken of once. */
    private record Place(String id, SourceFile file, Range range) {
    }

    /** A scalar as written. */
    private record Spot(SourceFile file, Range range) {
    }

    Resolution(ProjectSources sources, ResolveOptions options) {
        this.sources = sources;
        this.options = options;
    }

    ResolveOptions options() {
        return options;
    }

    Path folder() {
        return options.base();
    }

    List<SourceFile> files() {
        return List.copyOf(files.values());
    }

    List<ResolveProblem> problems() {
        return problems;
    }

    List<VariableUse> variables() {
        return List.copyOf(variables);
    }

    /** A text, remembered under the role in which it is met first; empty where there is none. */
    Optional<SourceFile> open(Path path, SourceFile.Role role) {
        SourceFile known = files.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        return sources.read(path) instanceof Reading.Text text ? Optional.of(open(path, role, text)) : Optional.empty();
    }

    private SourceFile open(Path path, SourceFile.Role role, Reading.Text text) {
        SourceFile file = new SourceFile(path, role, text);
        files.put(path, file);
        return file;
    }

    /** A file that was named on the command line; where it cannot be read an empty one stands for it. */
    SourceFile openMain(Path path, SourceFile.Role role) {
        Reading reading = sources.read(path);
        if (reading instanceof Reading.Unreadable unreadable) {
            SourceFile empty = open(path, role, new Reading.Text(TextDocument.of("")));
            report("compose-file-unreadable", Severity.ERROR, Family.ENVIRONMENT, empty, Range.at(0),
                    path + " " + unreadable.message() + ".", unreadable.remedy());
            return empty;
        }
        SourceFile known = files.get(path);
        return known != null ? known : open(path, role, (Reading.Text) reading);
    }

    /**
     * A file that another names; where it cannot be read, that is a problem of its own.
     *
     * @param named    the characters that name it
     * @param what     what it was to be, for the sentence: {@code env file}
     * @param id       of the problem
     */
    Optional<SourceFile> openNamed(Path path, SourceFile.Role role, Provenance named, String what, String id) {
        sayIfOutside(path, named);
        Reading reading = files.containsKey(path) ? files.get(path).reading() : sources.read(path);
        if (reading instanceof Reading.Unreadable unreadable) {
            Family family = unreadable.reason() == Reading.Reason.MISSING ? Family.ENVIRONMENT : Family.FILE;
            report(id, Severity.ERROR, family, named,
                    "The " + what + " " + shown(path) + " " + unreadable.message() + ".", unreadable.remedy());
            return Optional.empty();
        }
        SourceFile known = files.get(path);
        return Optional.of(known != null ? known : open(path, role, (Reading.Text) reading));
    }

    /** A file that another names and that may be missing. */
    Optional<SourceFile> openOptional(Path path, SourceFile.Role role, Provenance named) {
        Optional<SourceFile> file = open(path, role);
        file.ifPresent(found -> sayIfOutside(path, named));
        return file;
    }

    /** The path as seen from the project folder where it lies in it. */
    String shown(Path path) {
        return path.startsWith(folder()) ? folder().relativize(path).toString() : path.toString();
    }

    private void sayIfOutside(Path path, Provenance named) {
        Optional<Path> elsewhere = path.startsWith(folder()) ? sources.outside(path, folder()) : Optional.of(path);
        elsewhere.ifPresent(place -> report("reads-outside-project", Severity.NOTE, Family.FILE, named,
                (place.equals(path) ? path + " lies" : shown(path) + " leads by a symbolic link to " + place + ",")
                        + " outside of the project folder " + folder() + ".",
                "Nothing is to be done if that is meant; others need the file at the same place."));
    }

    void report(String id, Severity severity, Family family, Provenance at, String message, String remedy) {
        report(id, severity, family, at.file(), at.range(), message, remedy);
    }

    void report(String id, Severity severity, Family family, SourceFile file, Range range, String message,
                String remedy) {
        if (reported.add(new Place(id, file, range))) {
            problems.add(new ResolveProblem(id, severity, family, file, range, message, remedy));
        }
    }

    /** A fault of a file that Docker Compose refuses. */
    void fault(String id, Provenance at, String message, String remedy) {
        report(id, Severity.ERROR, Family.FILE, at, message, remedy);
    }

    /** Something that stands elsewhere, which is not fetched. */
    void remote(Provenance at, String address) {
        report("remote-not-read", Severity.WARNING, Family.ENVIRONMENT, at, address
                + " stands elsewhere and is not fetched; what it brings is missing here.",
                "Nothing is to be done; Docker Compose fetches it.");
    }

    /** Remembers what a service extends. */
    void extended(String service, ResolvedNode reference) {
        extended.put(service, reference);
    }

    Optional<ResolvedNode> baseOf(String service) {
        return Optional.ofNullable(extended.get(service));
    }

    Optional<String> home() {
        String home = options.environment().getOrDefault("HOME", System.getProperty("user.home", ""));
        return home.isEmpty() ? Optional.empty() : Optional.of(home);
    }

    void used(VariableUse use) {
        variables.add(use);
    }

    /** Remembers that the scalar was written with variables, and whether one of them is not set. */
    void replaced(SourceFile file, Range scalar, boolean usesUnset) {
        replaced.put(new Spot(file, scalar), usesUnset);
    }

    /**
     * A text that only its variables have made unreadable. One that is unreadable as it is written is left to those
     * that look at the file alone.
     */
    void madeUnreadable(String id, ResolvedScalar scalar, String message, String remedy) {
        Provenance at = scalar.provenance();
        Boolean usesUnset = replaced.get(new Spot(at.file(), at.range()));
        if (usesUnset != null) {
            report(id, Severity.ERROR, usesUnset ? Family.ENVIRONMENT : Family.FILE, at, message,
                    usesUnset ? "Set its variables in .env or in the shell." : remedy);
        }
    }

    /** Counts what variables come to; false once it is more than a project may have, which is said once. */
    boolean hasRoomForText(int length, SourceFile file, Range at) {
        boolean hadRoom = characters <= MAX_CHARACTERS;
        characters += length;
        if (hadRoom && characters > MAX_CHARACTERS) {
            report("variables-too-long", Severity.ERROR, Family.FILE, file, at, "From here on the variables of the "
                    + "project come to more than 20,000,000 characters; they are left empty.",
                    "Use shorter values, and variables that do not multiply each other.");
        }
        return characters <= MAX_CHARACTERS;
    }

    /** Counts included files; false once there are more than a project may have, which is said once. */
    boolean mayInclude(Provenance at) {
        includes++;
        if (includes == MAX_INCLUDES + 1) {
            fault("too-many-includes", at, "With this more than 2,000 files are included, each counted as often as it "
                    + "is.", "Include a file once, at the outermost place that needs it.");
        }
        return includes <= MAX_INCLUDES;
    }

    /** Counts values; false once there are more than a project may have, which is said once. */
    boolean hasRoomFor(int more, Provenance at) {
        if (values > MAX_VALUES) {
            return false;
        }
        values += more;
        if (values > MAX_VALUES) {
            fault("too-many-values", at, "With this the project has more than 1,000,000 values, all that is inherited "
                    + "written out.", "Inherit less, or split the project.");
            return false;
        }
        return true;
    }
}
