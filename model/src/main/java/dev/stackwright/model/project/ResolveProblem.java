package dev.stackwright.model.project;

import dev.stackwright.model.text.Range;

/**
 * Something that keeps a part of the project from being resolved, or that must be said about it.
 *
 * @param id       stable, kebab case
 * @param severity how much it weighs
 * @param family   whose fault it is
 * @param file     the file that shows it
 * @param range    the place in that file
 * @param message  what is wrong, one sentence
 * @param remedy   what to do about it, one sentence
 */
public record ResolveProblem(String id, Severity severity, Family family, SourceFile file, Range range,
                             String message, String remedy) {

    /** How much a problem weighs. */
    public enum Severity {
        /** Docker Compose refuses the project. */
        ERROR,
        /** Docker Compose goes on, and says so at most. */
        WARNING,
        /** Only to be known. */
        NOTE
    }

    /** Whose fault a problem is. */
    public enum Family {
        /** A file of the project is wrong. */
        FILE,
        /** The files are right, and a file or a variable they ask for is not there. */
        ENVIRONMENT
    }
}
