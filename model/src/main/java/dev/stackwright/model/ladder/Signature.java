package dev.stackwright.model.ladder;

import java.time.LocalDate;

/**
 * Who says something, and when.
 *
 * @param by name, as that person gave it; not blank
 * @param on the day
 */
public record Signature(String by, LocalDate on) {

    public Signature {
        if (by.isBlank()) {
            throw new IllegalArgumentException("a signature needs a name");
        }
    }
}
