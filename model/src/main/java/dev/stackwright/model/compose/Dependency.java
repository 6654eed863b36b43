package dev.stackwright.model.compose;

import dev.stackwright.model.text.Range;

/**
 * One entry of {@code depends_on}.
 *
 * @param service   the service that is waited for
 * @param condition what is waited for; the default where none is written
 * @param range     the list item or the whole entry of the mapping
 * @param origin    where it comes from
 */
public record Dependency(String service, DependencyCondition condition, Range range, Origin origin) {
}
