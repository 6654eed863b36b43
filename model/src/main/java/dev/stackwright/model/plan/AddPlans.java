package dev.stackwright.model.plan;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;

/** Adds plans of which nothing is said but their names, all of them or none. */
public record AddPlans(List<String> names) implements Recipe {

    public AddPlans {
        names = names.stream().map(String::strip).toList();
    }

    /** One plan. */
    public static AddPlans named(String name) {
        return new AddPlans(List.of(name));
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        Design design = snapshot.design();
        for (String name : names) {
            Optional<Outcome> refused = PlanRefusals.ifUnusable(design, name);
            if (refused.isPresent()) {
                return refused.get();
            }
            design = design.withPlan(name, Plan.EMPTY);
        }
        return new Outcome.Ready(Edit.ofDesign((names.size() == 1 ? "Add plan " : "Add plans ")
                + String.join(", ", names), design));
    }
}
