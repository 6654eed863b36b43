package dev.stackwright.model.assist;

/**
 * Something that may be written at the caret.
 *
 * @param kind          what it is
 * @param label         as it stands in the list, and what is typed to find it
 * @param detail        a few words beside it; may be empty
 * @param documentation what it means, in sentences; may be empty
 * @param insertion     what is written in the place of the word at the caret
 */
public record Proposal(Kind kind, String label, String detail, String documentation, Insertion insertion) {

    /** What is proposed; of two that match alike the kind that stands first here comes first. */
    public enum Kind {
        /** An attribute of the Compose Specification. */
        ATTRIBUTE,
        /** One of the values that are allowed. */
        VALUE,
        /** A service, network, volume, secret, config, model, profile or stage of the project. */
        NAME,
        /** A variable. */
        VARIABLE,
        /** An image of the catalog or the project. */
        IMAGE,
        /** A file. */
        FILE,
        /** A folder. */
        FOLDER,
        /** Several words or lines at once. */
        SNIPPET
    }
}
