package dev.stackwright.model.decision;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/** Takes a decision out of the design. */
public record RemoveDecision(String id) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        DecisionChange change = new DecisionChange(snapshot);
        return change.before(id).map(decision -> change.remove(id, "Remove decision " + decision.title()))
                .orElseGet(() -> Outcome.refuse("no-such-decision", "There is no decision " + id + ".", ""));
    }
}
