package dev.stackwright.model.project;

import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Where a value is written, and how it got from there to where it counts. What an override file brings is told by
 * the role of its file. Immutable.
 */
public final class Provenance {

    private final SourceFile file;
    private final Range range;
    private final Trail trail;
    private final ResolvedNode replaced;

    /** The ways by which a value gets to another place. */
    public enum Kind {
        /** Written at an anchor, used through an alias. */
        ALIAS,
        /** Merged in with {@code <<}. */
        MERGE_KEY,
        /** Taken over from the service that {@code extends} names. */
        EXTENDS,
        /** Brought by {@code include}. */
        INCLUDE,
        /** Read from a file that {@code env_file} names. */
        ENV_FILE,
        /** Taken from the environment, for a variable that is named without a value. */
        ENVIRONMENT,
        /** Written nowhere in the files: what the size of a plan says. */
        PLAN,
        /** Written nowhere: what Docker Compose takes where nothing is said. */
        DEFAULT
    }

    /**
     * One step on the way of a value.
     *
     * @param kind  the way
     * @param file  the file that asks for it
     * @param range the characters that ask for it: the alias, the merge key, the value of {@code extends}
     * @param name  what they name: the anchor, the service, the file; empty where nothing is named
     */
    public record Step(Kind kind, SourceFile file, Range range, String name) {
    }

    /** The steps of a value, the outermost first: a service that extends others adds one to all that it takes over. */
    private record Trail(Step step, Trail inner) {
    }

    /** @param replaced null where nothing would count */
    private Provenance(SourceFile file, Range range, Trail trail, ResolvedNode replaced) {
        this.file = file;
        this.range = range;
        this.trail = trail;
        this.replaced = replaced;
    }

    static Provenance own(SourceFile file, Range range) {
        return new Provenance(file, range, null, null);
    }

    /** @param steps the step next to the written characters first */
    static Provenance of(SourceFile file, Range range, List<Step> steps) {
        Trail trail = null;
        for (Step step : steps) {
            trail = new Trail(step, trail);
        }
        return new Provenance(file, range, trail, null);
    }

    /** Something that nobody wrote, at the element that it completes. */
    static Provenance byDefault(Provenance element) {
        Step step = new Step(Kind.DEFAULT, element.file, element.range, "");
        return new Provenance(element.file, element.range, new Trail(step, null), null);
    }

    /** What a plan says, at the element that it sizes. */
    static Provenance byPlan(Provenance element, String plan) {
        Step step = new Step(Kind.PLAN, element.file, element.range, plan);
        return new Provenance(element.file, element.range, new Trail(step, null), null);
    }

    /** Another value that got there the same way. */
    Provenance at(Range other) {
        return new Provenance(file, other, trail, replaced);
    }

    /** The same place, reached from one step further in: through an alias or a merge key that stands there. */
    Provenance beginningWith(Step inner) {
        List<Step> longer = new ArrayList<>(steps());
        longer.add(0, inner);
        return of(file, range, longer);
    }

    /** The same value one step further away. */
    Provenance through(Step step) {
        return new Provenance(file, range, new Trail(step, trail), replaced);
    }

    Provenance replacing(ResolvedNode earlier) {
        return new Provenance(file, range, trail, earlier);
    }

    /** The file that holds the characters. */
    public SourceFile file() {
        return file;
    }

    /** The characters of the value; for a default the element that it completes. */
    public Range range() {
        return range;
    }

    /**
     * How it got to its place, the step next to the written characters first; empty for a value that stands where it
     * counts.
     */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Trail at = trail; at != null; at = at.inner()) {
            steps.add(at.step());
        }
        Collections.reverse(steps);
        return List.copyOf(steps);
    }

    /** What would count if this value were not there. */
    public Optional<ResolvedNode> replaced() {
        return Optional.ofNullable(replaced);
    }

    /** True where it stands in the very place where it counts. */
    public boolean isOwn() {
        return trail == null;
    }

    /** True where nobody wrote it. */
    public boolean isDefault() {
        return cameBy(Kind.DEFAULT);
    }

    /** True where a person wrote it in one of the files. */
    public boolean isWritten() {
        return !isDefault() && !cameBy(Kind.PLAN);
    }

    /** True where it came that way, among others. */
    public boolean cameBy(Kind kind) {
        for (Trail at = trail; at != null; at = at.inner()) {
            if (at.step().kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** The place as people say it: {@code compose.yaml:3:7}. */
    @Override
    public String toString() {
        return file.path().getFileName() + ":" + file.position(range);
    }
}
