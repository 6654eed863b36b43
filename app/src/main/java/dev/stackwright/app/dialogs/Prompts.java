package dev.stackwright.app.dialogs;

import javafx.stage.Window;

/** All ways in which a window asks its user something. */
public record Prompts(Questions questions, FileChoosing files, EditPreview preview, AcceptancePrompt acceptance,
                      ShortcutSheet shortcuts) {

    /** Dialogs in front of that window. */
    public static Prompts of(Window owner) {
        return new Prompts(new StageQuestions(owner), new StageFileChoosing(owner), new StageEditPreview(owner),
                new StageAcceptancePrompt(owner), new StageShortcutSheet(owner));
    }
}
