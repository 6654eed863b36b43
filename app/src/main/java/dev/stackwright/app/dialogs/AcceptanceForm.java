package dev.stackwright.app.dialogs;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody who accepts a finding has to give.
 *
 * @param by     name of the person
 * @param reason why the finding may stand
 * @param until  last day it may stand; empty for no end
 */
public record AcceptanceForm(String by, String reason, Optional<LocalDate> until) {
}
