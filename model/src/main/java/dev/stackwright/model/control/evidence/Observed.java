package dev.stackwright.model.control.evidence;

import dev.stackwright.model.design.Observability;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something is watched: the design says so, or the stack shows what does it.
 *
 * @param fact what the design says, as a sentence; empty where it says nothing
 * @param sign what a stack that does it shows
 */
record Observed(Function<Observability, Optional<String>> fact, Sign sign) implements EvidenceFinder {

    @Override
    public Evidence in(Subject subject) {
        Optional<Evidence> said = fact.apply(subject.design().operations().observability()).map(Evidence::fact);
        Evidence shown = sign.in(subject);
        return said.map(one -> shown.proofs().isEmpty() ? one : one.and(shown)).orElse(shown);
    }
}
