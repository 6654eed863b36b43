package dev.stackwright.model.decision;

import dev.stackwright.model.design.Decision;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;

/**
 * Records a decision in the design, or changes one that is recorded. Refused until its weights sum to 100 and
 * nothing else is in the way: a matrix that does not add up is worse than none.
 *
 * @param id       the decision's id
 * @param decision what is recorded under it
 */
public record RecordDecision(String id, Decision decision) implements Recipe {

    /** What is in the way of recording a decision, one sentence each; empty where nothing is. */
    public static List<String> obstacles(Decision decision) {
        return Obstacles.of(decision);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        List<String> obstacles = obstacles(decision);
        if (!obstacles.isEmpty()) {
            return Outcome.refuse("decision-incomplete", obstacles.get(0), "");
        }
        DecisionChange change = new DecisionChange(snapshot);
        String title = change.before(id).isEmpty() ? "Record decision " : "Change decision ";
        return change.put(id, decision, title + decision.title().strip());
    }
}
