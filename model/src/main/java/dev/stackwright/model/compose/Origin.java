package dev.stackwright.model.compose;

import dev.stackwright.model.text.Range;
import java.util.Optional;

/**
 * Where a value comes from.
 *
 * @param range   the place of the value in the text
 * @param kind    how it got there
 * @param through the alias or merge key through which it is inherited; empty for an own value
 */
public record Origin(Range range, Kind kind, Optional<Range> through) {

    /** The ways a value reaches an element. */
    public enum Kind {
        /** Written in the element itself. */
        OWN,
        /** Written at an anchor, used through an alias: changing it changes every user of the anchor. */
        ALIAS,
        /** Merged in with {@code <<}: an own key overrides it. */
        MERGE
    }

    static Origin own(Range range) {
        return new Origin(range, Kind.OWN, Optional.empty());
    }

    /** True when an edit at this place changes this element alone. */
    public boolean isOwn() {
        return kind == Kind.OWN;
    }

    /** The same value, of an element that stands elsewhere by some characters. */
    Origin shifted(int by) {
        return new Origin(range.shifted(by), kind, through.map(place -> place.shifted(by)));
    }

    /** The same place as seen from further away: once inherited, a value stays inherited. */
    Origin seenThrough(Kind outer, Range outerThrough) {
        return isOwn() ? new Origin(range, outer, Optional.of(outerThrough)) : this;
    }
}
