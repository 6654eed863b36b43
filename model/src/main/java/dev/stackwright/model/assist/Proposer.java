package dev.stackwright.model.assist;

import java.util.stream.Stream;

/** Knows one sort of things that may be written. */
@FunctionalInterface
interface Proposer {

    /** All that may be written at the place, whatever has been typed of it. */
    Stream<Proposal> at(Asked asked);
}
