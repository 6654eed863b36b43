package dev.stackwright.model.assist.hint;

/**
 * Words that an editor shows behind a line.
 *
 * @param kind   what they tell
 * @param offset the end of what they speak of; they stand behind its line
 * @param text   the words, short
 */
public record InlayHint(Kind kind, int offset, String text) {

    /** What a hint tells, in the order in which hints of one line stand. */
    public enum Kind {
        /** What a value is once its variables are replaced. */
        VALUE,
        /** The value that counted if this line were not there. */
        INHERITED,
        /** How much a merge key brings. */
        MERGED,
        /** A service that is reached without being declared as a dependency. */
        REACHES
    }
}
