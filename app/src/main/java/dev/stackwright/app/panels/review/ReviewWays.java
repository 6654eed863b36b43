package dev.stackwright.app.panels.review;

import dev.stackwright.app.dialogs.NamePrompt;
import dev.stackwright.rendering.handoff.AnswerPlace;
import java.net.URI;
import java.util.function.Consumer;

/**
 * What a review needs from around it.
 *
 * @param lead    goes to where something open is answered
 * @param browse  opens a page of the web
 * @param export  offers what can leave
 * @param names   asks who confirms something
 */
public record ReviewWays(Consumer<AnswerPlace> lead, Consumer<URI> browse, Runnable export, NamePrompt names) {
}
