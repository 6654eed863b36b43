package dev.stackwright.model.design;

import java.util.List;
import java.util.Optional;

/**
 * A field of the design that two have changed in different ways.
 *
 * @param path   names of the fields that lead to it, from the outermost
 * @param base   what it was, as the design file writes it; empty where it was not there
 * @param mine   what I made of it
 * @param theirs what the others made of it
 */
public record DesignConflict(List<String> path, Optional<String> base, Optional<String> mine,
                             Optional<String> theirs) {

    public DesignConflict {
        path = List.copyOf(path);
    }
}
