package dev.stackwright.model.design;

import java.util.Optional;

/**
 * What people say of a variable of the stack.
 *
 * @param meaning what it is for, one line; empty where nothing was written
 * @param secret  whether it is a secret; empty where its name decides
 */
public record ParameterNote(Optional<String> meaning, Optional<Boolean> secret) {

    /** Nothing is said. */
    public static final ParameterNote NONE = new ParameterNote(Optional.empty(), Optional.empty());

    public ParameterNote withMeaning(Optional<String> other) {
        return new ParameterNote(other, secret);
    }

    public ParameterNote withSecret(Optional<Boolean> other) {
        return new ParameterNote(meaning, other);
    }
}
