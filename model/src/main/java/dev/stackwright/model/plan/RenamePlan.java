package dev.stackwright.model.plan;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;

/** Gives a plan another name; everything said of it stays. */
public record RenamePlan(String plan, String name) implements Recipe {

    public RenamePlan {
        name = name.strip();
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        Design design = snapshot.design();
        Optional<Outcome> missing = PlanRefusals.ifMissing(design, plan);
        if (missing.isPresent()) {
            return missing.get();
        }
        if (name.equals(plan)) {
            return PlanRefusals.noChange();
        }
        // Letters of its own name may change their case.
        return PlanRefusals.ifUnusable(design.withoutPlan(plan), name).orElseGet(() -> new Outcome.Ready(
                Edit.ofDesign("Rename plan " + plan + " to " + name, design.withRenamedPlan(plan, name))));
    }
}
