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
        /** A service, network, volume, secret, config, model or profile of the project. */
        NAME,
        /** A variable. */
        VARIABLE,
        /** An image of the catalog. */
        IMAGE,
        /** Several lines at once. */
        SNIPPET
    }

    /**
     * A text and where the caret stands in it afterwards.
     *
     * @param text  lines end with a line feed; all but the first begin with their full indentation
     * @param caret offset in the text
     */
    public record Insertion(String text, int caret) {

        /** With the caret behind it. */
        static Insertion of(String text) {
            return new Insertion(text, text.length());
        }
    }
}
