package dev.stackwright.model.assist.hover;

import dev.stackwright.model.assist.PlaceQuestion;
import java.util.Optional;

/** Knows one thing of places in a compose file. */
interface Teller {

    /** Empty where it has nothing to say. */
    Optional<HoverCard> at(PlaceQuestion question);
}
