package dev.stackwright.model.project;

import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a value is written, and how it got from there to where it counts. What an override file brings is told by
 * the role of its file.
 *
 * @param file     the file that holds the characters
 * @param range    the characters of the value; for a default the element that it completes
 * @param steps    how it got to its place, the step next to the written characters first; empty for a value that
 *                 stands where it counts
 * @param replaced what would count if this value were not there
 */
public record Provenance(SourceFile file, Range range, List<Step> steps, Optional<ResolvedNode> replaced) {

    public Provenance {
        steps = List.copyOf(steps);
    }

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

    static Provenance own(SourceFile file, Range range) {
        return new Provenance(file, range, List.of(), Optional.empty());
    }

    /** Something that nobody wrote, at the element that it completes. */
    static Provenance byDefault(Provenance element) {
        Step step = new Step(Kind.DEFAULT, element.file(), element.range(), "");
        return new Provenance(element.file(), element.range(), List.of(step), Optional.empty());
    }

    /** True where it stands in the very place where it counts. */
    public boolean isOwn() {
        return steps.isEmpty();
    }

    /** True where nobody wrote it. */
    public boolean isDefault() {
        return !steps.isEmpty() && steps.get(0).kind() == Kind.DEFAULT;
    }

    /** True where it came that way, among others. */
    public boolean cameBy(Kind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }

    /** The same value one step further away. */
    Provenance through(Step step) {
        List<Step> longer = new ArrayList<>(steps.size() + 1);
        longer.addAll(steps);
        longer.add(step);
        return new Provenance(file, range, longer, replaced);
    }

    Provenance replacing(ResolvedNode earlier) {
        return new Provenance(file, range, steps, Optional.of(earlier));
    }
}
