package dev.stackwright.rendering.handoff;

/**
 * Something that is not decided.
 *
 * @param id   id of the question
 * @param text the question
 * @param who  who could answer
 * @param at   where in the studio it is answered
 */
public record Question(String id, String text, String who, AnswerPlace at) {
}
