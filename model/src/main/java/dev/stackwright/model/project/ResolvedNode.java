package dev.stackwright.model.project;

import java.util.Optional;

/** A value of the resolved project: aliases, merge keys and variables are gone, and it knows where it comes from. */
public sealed interface ResolvedNode permits ResolvedScalar, ResolvedSequence, ResolvedMapping {

    Provenance provenance();

    /** The same value with another provenance. */
    ResolvedNode with(Provenance other);

    /** The same value, and all in it, one step further away. */
    ResolvedNode through(Provenance.Step step);

    /** True when both say the same, wherever it is written and in whatever order its keys stand. */
    boolean means(ResolvedNode other);

    /** True for a value that says nothing. */
    default boolean isNone() {
        return false;
    }

    /** The text of a scalar that says something. */
    default Optional<String> text() {
        return Optional.empty();
    }

    default Optional<ResolvedMapping> asMapping() {
        return this instanceof ResolvedMapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    default Optional<ResolvedSequence> asSequence() {
        return this instanceof ResolvedSequence sequence ? Optional.of(sequence) : Optional.empty();
    }

    default Optional<ResolvedScalar> asScalar() {
        return this instanceof ResolvedScalar scalar ? Optional.of(scalar) : Optional.empty();
    }
}
