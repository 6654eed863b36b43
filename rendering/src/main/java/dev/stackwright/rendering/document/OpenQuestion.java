package dev.stackwright.rendering.document;

import dev.stackwright.rendering.handoff.AnswerPlace;
import java.util.Optional;

/**
 * Something a document would say if somebody had decided it.
 *
 * @param section the title of the section that lacks it
 * @param text    what is open
 * @param who     who could answer
 * @param at      where in the studio it is answered; empty where nothing there answers it
 */
public record OpenQuestion(String section, String text, String who, Optional<AnswerPlace> at) {
}
