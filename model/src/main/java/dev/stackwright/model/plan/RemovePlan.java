package dev.stackwright.model.plan;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/** Takes a plan out of the design, with everything said of it. */
public record RemovePlan(String plan) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return PlanRefusals.ifMissing(snapshot.design(), plan).orElseGet(() -> new Outcome.Ready(
                Edit.ofDesign("Remove plan " + plan, snapshot.design().withoutPlan(plan))));
    }
}
