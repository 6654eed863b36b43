package dev.stackwright.app.panels.decisions;

import dev.stackwright.model.design.Decision;

/**
 * A decision as the window shows it.
 *
 * @param id          its id in the design, or the one it would get
 * @param decision    as it is written now
 * @param isDraft     true while something of it is not saved
 * @param isRecorded  true where the design has it
 * @param isOvertaken true where what is recorded has changed since the draft was begun
 */
record DecisionRow(String id, Decision decision, boolean isDraft, boolean isRecorded, boolean isOvertaken) {
}
