package dev.stackwright.model.plan;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/** Adds a plan that says all that another one says. */
public record DuplicatePlan(String plan, String name) implements Recipe {

    public DuplicatePlan {
        name = name.strip();
    }

    /** A copy under a name that is free: {@code Pro 2} for {@code Pro}. */
    public static DuplicatePlan of(String plan, Design design) {
        String name = plan + " 2";
        for (int number = 3; PlanRefusals.ifUnusable(design, name).isPresent(); number++) {
            name = plan + " " + number;
        }
        return new DuplicatePlan(plan, name);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        Design design = snapshot.design();
        return PlanRefusals.ifMissing(design, plan).or(() -> PlanRefusals.ifUnusable(design, name))
                .orElseGet(() -> new Outcome.Ready(Edit.ofDesign("Duplicate plan " + plan,
                        design.withCopiedPlan(plan, name))));
    }
}
