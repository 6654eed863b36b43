package dev.stackwright.app.panels.decisions;

import dev.stackwright.model.design.Decision;
import java.util.Optional;

/**
 * A decision as the window shows it.
 *
 * @param id          its id in the design, or the one it would get
 * @param number      what it is known by; empty until it is recorded
 * @param decision    as it is written now
 * @param isDraft     true while something of it is not saved
 * @param isRecorded  true where the design has it
 * @param isOvertaken true where what is recorded has changed since the draft was begun
 */
record DecisionRow(String id, Optional<Integer> number, Decision decision, boolean isDraft, boolean isRecorded,
                   boolean isOvertaken) {
}
