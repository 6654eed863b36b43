package dev.stackwright.model.compose;

import dev.stackwright.model.text.Range;

/**
 * A name that points to another element: a network, secret, config, service or profile.
 *
 * @param name   the name as written
 * @param range  the list item, the entry or the scalar that holds it
 * @param origin where it comes from
 */
public record Reference(String name, Range range, Origin origin) {
}
