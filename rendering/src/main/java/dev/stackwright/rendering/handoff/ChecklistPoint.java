package dev.stackwright.rendering.handoff;

import dev.stackwright.model.design.Confirmation;
import java.util.Optional;

/**
 * One point of the checklist.
 *
 * @param id       stable id, under which a confirmation is kept in the design file
 * @param text     what is asked
 * @param state    how it stands
 * @param evidence how the studio knows, who confirmed it, or what is missing
 * @param byPerson true when only somebody who tried it can confirm it
 * @param refuted  true when the studio sees that it is not so: confirming it would change nothing
 * @param made     what a person has confirmed, whether it still holds or not
 * @param at       where in the studio it is mended; empty where nothing there can mend it
 */
public record ChecklistPoint(String id, String text, PointState state, String evidence, boolean byPerson,
                             boolean refuted, Optional<Confirmation> made, Optional<AnswerPlace> at) {
}
