package dev.stackwright.model.design;

import java.util.Optional;

/**
 * A software system that the stack works with and that somebody else runs.
 *
 * @param description what it is used for, one line; empty where nothing was written
 * @param technology  how it is spoken with, for example {@code REST over HTTPS}
 */
public record ExternalSystem(Optional<String> description, Optional<String> technology) {

    /** Nothing is said. */
    public static final ExternalSystem UNDESCRIBED = new ExternalSystem(Optional.empty(), Optional.empty());
}
