package dev.stackwright.model.design;

import java.util.Optional;

/**
 * Somebody who uses the product: a person of the C4 model.
 *
 * @param description who that is and what for the product is used, one line; empty where nothing was written
 */
public record Person(Optional<String> description) {

    /** Nothing is said. */
    public static final Person UNDESCRIBED = new Person(Optional.empty());
}
