package dev.stackwright.model.project;

import dev.stackwright.model.text.Range;

/**
 * One key of a mapping with its value.
 *
 * @param key   the name
 * @param at    the characters of the key, in the file of the value's provenance; where a short form has no key, those
 *              of the value
 * @param value what it holds
 */
public record ResolvedEntry(String key, Range at, ResolvedNode value) {

    ResolvedEntry withValue(ResolvedNode other) {
        return other == value ? this : new ResolvedEntry(key, at, other);
    }

    /** An entry that has no key of its own in the text. */
    static ResolvedEntry unwritten(String key, ResolvedNode value) {
        return new ResolvedEntry(key, value.provenance().range(), value);
    }
}
