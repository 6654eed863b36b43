package dev.stackwright.model.assist;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import java.util.List;

/**
 * Where in a file a caret stands. Found by lines and indentation alone, so that it is known while the text is being
 * typed and cannot be read.
 *
 * @param role  what would be written there
 * @param path  keys from the top, with a number for an item of a list: for a key the mapping it would stand in, for a
 *              value its key, for an item the item
 * @param token the word around the caret; empty where there is none. Quotes are left out
 * @param caret the offset of the caret, within the token or at one of its ends
 * @param column where the line's content begins, in characters: that of the key, or of the word behind dashes
 * @param quote the quote the word stands in; 0 for none
 * @param flow  true between brackets or braces
 */
public record CaretPlace(Role role, List<String> path, Range token, int caret, int column, char quote, boolean flow) {

    /** What would be written at a caret. */
    public enum Role {
        /** A key of a mapping. */
        KEY,
        /** What stands behind a key. */
        VALUE,
        /** An item of a list, which may also be the first key of a mapping. */
        ITEM,
        /** The inside of a text of several lines, or a comment: nothing of the file's structure. */
        TEXT
    }

    public CaretPlace {
        path = List.copyOf(path);
    }

    public static CaretPlace at(TextDocument text, int offset) {
        return new CaretSearch(text, offset).place();
    }

    /** The word up to the caret. */
    public Range typed() {
        return new Range(token.start(), caret);
    }
}
