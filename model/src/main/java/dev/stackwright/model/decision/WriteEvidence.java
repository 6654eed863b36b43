package dev.stackwright.model.decision;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/**
 * Writes what proves a decision by one of the points of evidence.
 *
 * @param id   of the decision
 * @param text blank to take back what was written
 */
public record WriteEvidence(String id, EvidencePoint point, String text) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        DecisionChange change = new DecisionChange(snapshot);
        return change.before(id).map(before -> change.put(id, before.withTrail(before.trail()
                .withEvidence(point.id(), text.strip())), "Write evidence of decision " + before.title()))
                .orElseGet(() -> Outcome.refuse("no-such-decision", "There is no decision " + id + ".", ""));
    }
}
