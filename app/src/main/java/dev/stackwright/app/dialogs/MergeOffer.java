package dev.stackwright.app.dialogs;

import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.workspace.ProjectMerge;

/**
 * Two states of a project that are to become one.
 *
 * @param title  what is merged, one sentence
 * @param text   why it has to be
 * @param merge  what is settled and what somebody has to choose
 * @param mine   my text, whose byte order mark stays
 * @param before the text the result is compared with
 * @param apply  what the button says that does it
 */
public record MergeOffer(String title, String text, ProjectMerge merge, TextDocument mine, TextDocument before,
                         String apply) {
}
