package dev.stackwright.rendering.document;

/**
 * Something a document would say if somebody had decided it.
 *
 * @param section the title of the section that lacks it
 * @param text    what is open
 * @param who     who could answer
 */
public record OpenQuestion(String section, String text, String who) {
}
