package dev.stackwright.model.design;

import java.time.LocalDate;

/**
 * A point that a person has checked.
 *
 * @param by          who, as that person gave the name
 * @param on          the day
 * @param contentHash hash of the content it was true for: the compose text, or what the point is about of it; another
 *                    content makes the confirmation stale
 */
public record Confirmation(String by, LocalDate on, String contentHash) {
}
