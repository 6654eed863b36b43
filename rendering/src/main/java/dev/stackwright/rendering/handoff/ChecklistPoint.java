package dev.stackwright.rendering.handoff;

/**
 * One point of the checklist.
 *
 * @param id       stable id, under which a confirmation is kept in the design file
 * @param text     what is asked
 * @param state    how it stands
 * @param evidence how the studio knows, who confirmed it, or what is missing
 * @param byPerson true when only somebody who tried it can confirm it
 */
public record ChecklistPoint(String id, String text, PointState state, String evidence, boolean byPerson) {
}
