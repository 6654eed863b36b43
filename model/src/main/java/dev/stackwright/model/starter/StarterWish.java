package dev.stackwright.model.starter;

/**
 * What somebody wants of a starter beside the stack itself.
 *
 * @param environment whether an {@code .env} with new secrets is written
 * @param ignoring    how far git is told to leave that file out; says nothing where none is written
 */
public record StarterWish(boolean environment, Ignoring ignoring) {

    /** The stack with its secrets, and a {@code .gitignore} where there is none. */
    public static final StarterWish USUAL = new StarterWish(true, Ignoring.WHERE_NONE_IS);

    /** How far git is told to leave {@code .env} out. */
    public enum Ignoring {
        /** By nothing: {@code .gitignore} is not touched and not made. */
        NOTHING,
        /** By a {@code .gitignore} of its own, where there is none; one that is there is kept as it is. */
        WHERE_NONE_IS,
        /** As before, and one that is there gets the line it lacks. */
        ALSO_ADD_LINE
    }
}
