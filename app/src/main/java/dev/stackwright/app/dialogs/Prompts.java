package dev.stackwright.app.dialogs;

import dev.stackwright.app.task.Background;
import javafx.stage.Window;

/** All ways in which a window asks its user something. */
public record Prompts(Questions questions, FileChoosing files, EditPreview preview, ReachPrompt reach,
                      AcceptancePrompt acceptance, ExportPrompt export, PicturePrompt picture,
                      ShortcutSheet shortcuts, MergePrompt merge, RecoveryPrompt recovery, NamePrompt name,
                      StepPrompt step, StarterPrompt starter, PublishPrompt publish, ExtractPrompt extract,
                      CheckPages checkPages, Outside outside) {

    /**
     * Dialogs in front of that window.
     *
     * @param background does what takes its time while a dialog is open
     * @param outside    opens what the studio does not open itself
     */
    public static Prompts of(Window owner, Background background, Outside outside) {
        FileChoosing files = new StageFileChoosing(owner);
        ReviewerName reviewer = new ReviewerName();
        return new Prompts(new StageQuestions(owner), files, new StageEditPreview(owner),
                new StageReachPrompt(owner),
                new StageAcceptancePrompt(owner, reviewer), new StageExportPrompt(owner, files),
                new StagePicturePrompt(owner, files), new StageShortcutSheet(owner),
                new StageMergePrompt(owner, background), new StageRecoveryPrompt(owner),
                new StageNamePrompt(owner, reviewer), new StageStepPrompt(owner, reviewer),
                new StageStarterPrompt(owner, files, background), new StagePublishPrompt(owner),
                new StageExtractPrompt(owner), new StageCheckPages(owner), outside);
    }
}
