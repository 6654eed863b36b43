package dev.stackwright.rendering.diagram;

import java.util.Optional;

/** Tells what an image is. */
@FunctionalInterface
public interface TechnologyLookup {

    /**
     * What is known of a technology.
     *
     * @param kind  its role
     * @param title what it is in words, for example {@code Relational database}
     */
    record Match(NodeKind kind, String title) {
    }

    /** @param image an image reference with variables at their defaults */
    Optional<Match> byImage(String image);
}
