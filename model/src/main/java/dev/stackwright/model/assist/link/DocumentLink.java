package dev.stackwright.model.assist.link;

import dev.stackwright.model.text.Range;

/**
 * Characters of a compose file that lead somewhere.
 *
 * @param place  the characters
 * @param target where they lead
 */
public record DocumentLink(Range place, LinkTarget target) {
}
