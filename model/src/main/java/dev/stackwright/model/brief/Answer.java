package dev.stackwright.model.brief;

import java.util.SortedMap;

/** How a field of the brief stands in a design. */
public sealed interface Answer {

    /** Nobody has answered it: an open question. */
    record Open() implements Answer {
    }

    /** Somebody wrote a text, or chose one of the options: {@code text} as the design keeps it. */
    record Written(String text) implements Answer {
    }

    /**
     * Somebody filled in rows.
     *
     * @param rows by their ids, as texts by column; never empty
     */
    record Rows(SortedMap<String, SortedMap<String, String>> rows) implements Answer {
    }

    /** Nobody wrote anything, but a choice of the design says it: {@code words} as people read it. */
    record Chosen(String words) implements Answer {
    }

    default boolean isOpen() {
        return this instanceof Open;
    }
}
