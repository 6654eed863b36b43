package dev.stackwright.model.decision;

import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.DecisionTrail.Link;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts changed decisions into a design: every decision gets its number for good, and earlier ones their status. */
final class DecisionChange {

    private final Design design;
    private final SortedMap<String, Decision> before;

    DecisionChange(Snapshot snapshot) {
        this.design = snapshot.design();
        this.before = design.rationale().decisions();
    }

    Optional<Decision> before(String id) {
        return Optional.ofNullable(before.get(id));
    }

    /** @param decision its number is the one it has already, whatever this one says */
    Outcome put(String id, Decision decision, String title) {
        SortedMap<String, Decision> after = new TreeMap<>(DecisionNumbers.given(before));
        Decision numbered = before(id).map(was -> decision.withTrail(decision.trail()
                .withNumber(after.get(id).trail().number().orElseThrow()))).orElse(decision);
        after.put(id, numbered);
        Optional<String> obstacle = new Succession(after).obstacle(id, before(id));
        if (obstacle.isPresent()) {
            return Outcome.refuse("decision-succession", obstacle.get(), "");
        }
        SortedMap<String, Decision> settled = settled(after);
        return settled.equals(DecisionNumbers.given(before))
                ? Outcome.refuse("no-change", "The decision stands as it is already.", "") : edit(settled, title);
    }

    /** Links to it go with it; a decision whose place it took is in force again. */
    Outcome remove(String id, String title) {
        SortedMap<String, Decision> after = new TreeMap<>(DecisionNumbers.given(before));
        after.remove(id);
        after.replaceAll((other, decision) -> decision.withTrail(decision.trail().without(Link.DECISIONS, id)
                .without(Link.SUPERSEDES, id)));
        return edit(settled(after), title);
    }

    private SortedMap<String, Decision> settled(SortedMap<String, Decision> after) {
        return DecisionNumbers.given(new Succession(after).settled(before));
    }

    private Outcome edit(SortedMap<String, Decision> decisions, String title) {
        return new Outcome.Ready(Edit.ofDesign(title, design.withRationale(
                design.rationale().withDecisions(decisions))));
    }
}
