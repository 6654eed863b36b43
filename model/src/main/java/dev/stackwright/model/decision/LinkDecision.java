package dev.stackwright.model.decision;

import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.DecisionTrail;
import dev.stackwright.model.design.DecisionTrail.Link;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;

/**
 * Links a decision to a requirement, a risk, a service or another decision, or takes such a link back. What it
 * supersedes gets that status as soon as this one is agreed on.
 *
 * @param id     of the decision
 * @param target id of what it is linked to
 * @param linked false to take the link back
 */
public record LinkDecision(String id, Link link, String target, boolean linked) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        DecisionChange change = new DecisionChange(snapshot);
        Optional<Decision> before = change.before(id);
        if (before.isEmpty()) {
            return Outcome.refuse("no-such-decision", "There is no decision " + id + ".", "");
        }
        DecisionTrail trail = before.get().trail();
        if (linked && (LinkTarget.of(link, target, snapshot).isEmpty() || target.equals(id))) {
            return Outcome.refuse("no-such-target", "Nothing is called " + target + " that a decision could be linked"
                    + " to as one of its " + link.id() + ".", "Check how it is called in the brief, the stack or the"
                    + " list of decisions.");
        }
        return change.put(id, before.get().withTrail(linked ? trail.with(link, target) : trail.without(link, target)),
                (linked ? "Link decision " : "Unlink decision ") + before.get().title() + (linked ? " to " : " from ")
                        + target);
    }
}
