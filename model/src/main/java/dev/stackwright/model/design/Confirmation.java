package dev.stackwright.model.design;

import java.time.LocalDate;

/**
 * A point that a person has checked.
 *
 * @param by          who, as that person gave the name
 * @param on          the day
 * @param contentHash hash of the compose text it was true for; another text makes the confirmation stale
 */
public record Confirmation(String by, LocalDate on, String contentHash) {
}
