package dev.stackwright.model.design;

import java.util.Optional;

/**
 * A part inside a service, on level 3 of the C4 model.
 *
 * @param responsibility what it does, one line; empty where nothing was written
 * @param technology     what it is made with
 */
public record Component(Optional<String> responsibility, Optional<String> technology) {

    /** Nothing is said. */
    public static final Component UNDESCRIBED = new Component(Optional.empty(), Optional.empty());
}
