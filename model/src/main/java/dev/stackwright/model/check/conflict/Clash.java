package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.Severity;
import java.util.Optional;

/**
 * What contradicts itself in one set of choices.
 *
 * @param message  what is the case
 * @param severity how much it weighs; empty for as much as the check
 */
record Clash(String message, Optional<Severity> severity) {

    static Optional<Clash> of(String message) {
        return Optional.of(new Clash(message, Optional.empty()));
    }

    static Optional<Clash> of(String message, Severity severity) {
        return Optional.of(new Clash(message, Optional.of(severity)));
    }
}
