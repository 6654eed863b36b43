package dev.stackwright.model.yaml;

import java.util.Optional;

/**
 * Where a node stands and what it is marked with.
 *
 * @param start        first offset, anchor and tag included
 * @param contentStart first offset behind anchor and tag
 * @param end          offset behind the last character of the node
 */
public record NodePlace(int start, int contentStart, int end, Optional<String> anchor, Optional<String> tag) {
}
