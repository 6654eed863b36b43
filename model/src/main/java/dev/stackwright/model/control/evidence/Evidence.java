package dev.stackwright.model.control.evidence;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.text.Range;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a design shows for a control, and what it does not.
 *
 * @param proofs what speaks for it
 * @param gaps   what is missing; evidence with a gap is not enough, and neither is evidence without a proof
 */
public record Evidence(List<Proof> proofs, List<Gap> gaps) {

    /** Nothing shown and nothing missing. */
    public static final Evidence NONE = new Evidence(List.of(), List.of());

    public Evidence {
        proofs = List.copyOf(proofs);
        gaps = List.copyOf(gaps);
    }

    /** A fact the design file states. */
    static Evidence fact(String text) {
        return new Evidence(List.of(new Proof(text, Optional.empty(), Optional.empty())), List.of());
    }

    /** A fact the design file states of an element. */
    static Evidence fact(ElementId element, String text) {
        return new Evidence(List.of(new Proof(text, Optional.of(element), Optional.empty())), List.of());
    }

    /** Something the compose text says of a service. */
    static Evidence written(Service service, Range range, String text) {
        return new Evidence(List.of(new Proof(text, Optional.of(service.id()), Optional.of(range))), List.of());
    }

    static Evidence missing(String text) {
        return new Evidence(List.of(), List.of(new Gap(text, Optional.empty())));
    }

    static Evidence missing(ElementId element, String text) {
        return new Evidence(List.of(), List.of(new Gap(text, Optional.of(element))));
    }

    /** Both together. */
    public Evidence and(Evidence other) {
        return new Evidence(Stream.concat(proofs.stream(), other.proofs.stream()).distinct().toList(),
                Stream.concat(gaps.stream(), other.gaps.stream()).distinct().toList());
    }

    static Evidence all(Stream<Evidence> parts) {
        return parts.reduce(NONE, Evidence::and);
    }

    /** This evidence, or a gap of that text where it neither shows nor misses anything. */
    Evidence orMissing(String text) {
        return proofs.isEmpty() && gaps.isEmpty() ? missing(text) : this;
    }
}
