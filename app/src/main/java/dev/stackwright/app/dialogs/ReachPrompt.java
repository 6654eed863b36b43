package dev.stackwright.app.dialogs;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;

/** Asks how far an edit may reach where several services use the place. */
public interface ReachPrompt {

    /**
     * @param refusal says why the edit cannot simply be done, and holds the edits to choose from
     * @return the edit that the user wants; empty where neither is wanted
     */
    Optional<Edit> chosen(Outcome.Refusal refusal, Snapshot before);
}
