package dev.stackwright.model.reference;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.text.Range;
import java.util.List;
import java.util.Optional;

/**
 * A place of a file that does not keep to the Compose Specification.
 *
 * @param kind    in which way
 * @param element the element it was found in first; empty outside of any
 * @param range   the key or the value in question
 * @param message what is the case, one sentence
 * @param remedy  what to do; empty where the kind says all there is
 * @param cure    an edit that surely makes it fit
 */
public record Misfit(Kind kind, Optional<ElementId> element, Range range, String message, Optional<String> remedy,
                     Optional<Cure> cure) {

    /** The ways in which a place does not fit. */
    public enum Kind {
        /** A key the specification does not have at the top. */
        UNKNOWN_SECTION,
        /** A key the specification does not have there. */
        UNKNOWN_ATTRIBUTE,
        /** A list where a text belongs, and the like. */
        WRONG_TYPE,
        /** A text that is not written as such a value must be. */
        WRONG_FORMAT,
        /** A text that is none of those allowed, or a number out of range. */
        VALUE_NOT_ALLOWED,
        /** A key with nothing behind it. */
        VALUE_MISSING,
        /** A key that must be there and is not. */
        ATTRIBUTE_MISSING,
        /** An item a second time in a list of different ones. */
        LISTED_TWICE,
        /** A name with characters names cannot have. */
        NAME_NOT_ALLOWED,
        /** A value that fits only once a variable has another value. */
        VARIABLE_NEEDED
    }

    /** What makes a place fit; a path is the keys from the top down, with a number for an item of a list. */
    public sealed interface Cure {

        List<String> path();

        /** Another key for the entry there. */
        record Rename(List<String> path, String to) implements Cure {

            public Rename {
                path = List.copyOf(path);
            }
        }

        /** Quotes around the value there. */
        record Quote(List<String> path) implements Cure {

            public Quote {
                path = List.copyOf(path);
            }
        }
    }

    /** The same misfit of a place that stands elsewhere by some characters. */
    Misfit shifted(int by) {
        return by == 0 ? this : new Misfit(kind, element, range.shifted(by), message, remedy, cure);
    }

    Misfit withCure(Cure sure) {
        return new Misfit(kind, element, range, message, remedy, Optional.of(sure));
    }
}
