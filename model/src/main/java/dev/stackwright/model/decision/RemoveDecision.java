package dev.stackwright.model.decision;

import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/** Takes a decision out of the design. */
public record RemoveDecision(String id) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        Design design = snapshot.design();
        Decision decision = design.rationale().decisions().get(id);
        if (decision == null) {
            return Outcome.refuse("no-such-decision", "There is no decision " + id + ".", "");
        }
        return new Outcome.Ready(Edit.ofDesign("Remove decision " + decision.title(),
                design.withRationale(design.rationale().withoutDecision(id))));
    }
}
