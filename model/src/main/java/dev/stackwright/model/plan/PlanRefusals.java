package dev.stackwright.model.plan;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Outcome;
import java.util.Optional;

/** The reasons for which verbs on plans cannot be done. */
final class PlanRefusals {

    private PlanRefusals() {
    }

    /** Why there is nothing of that name to work on; empty where there is. */
    static Optional<Outcome> ifMissing(Design design, String plan) {
        return design.plans().containsKey(plan) ? Optional.empty() : Optional.of(Outcome.refuse("no-such-plan",
                "There is no plan '" + plan + "'.", design.plans().isEmpty() ? "Add it first."
                        : "There are " + String.join(", ", design.planNames()) + "; names are case-sensitive."));
    }

    /** Why a plan cannot be called that; empty where it can. */
    static Optional<Outcome> ifUnusable(Design design, String name) {
        if (name.isBlank()) {
            return Optional.of(Outcome.refuse("blank", "A plan needs a name.", "Give it one."));
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(Outcome.refuse("bad-name", "The name of a plan is one line.", "Give it another name."));
        }
        return design.planNames().stream().filter(name::equalsIgnoreCase).findFirst()
                .map(other -> Outcome.refuse("plan-exists", "There is a plan '" + other + "' already.",
                        "Choose another name."));
    }

    static Outcome noChange() {
        return Outcome.refuse("no-change", "It is so already.", "");
    }
}
