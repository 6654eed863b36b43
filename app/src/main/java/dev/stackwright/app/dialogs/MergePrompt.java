package dev.stackwright.app.dialogs;

import dev.stackwright.model.workspace.ProjectMerge.State;
import java.util.Optional;

/** Shows what two have made of a project, and lets the user choose where they disagree. */
@FunctionalInterface
public interface MergePrompt {

    /** @return the merged project; empty where the user would rather not now */
    Optional<State> merged(MergeOffer offer);
}
