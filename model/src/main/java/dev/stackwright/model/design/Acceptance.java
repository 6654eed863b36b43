package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that may stand.
 *
 * @param check   id of the check, or of the control it stands for
 * @param element the element it speaks of; empty for a finding about the whole stack
 * @param by      who accepts it
 * @param reason  why
 * @param until   last day it may stand; empty for no end
 */
public record Acceptance(String check, Optional<ElementId> element, String by, String reason,
                         Optional<LocalDate> until) {

    Acceptance onElement(Optional<ElementId> other) {
        return new Acceptance(check, other, by, reason, until);
    }
}
