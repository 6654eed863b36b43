package dev.stackwright.model.choice;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers a choice, for the design or for one of its plans.
 *
 * @param kind    the choice
 * @param ids     all answers; none takes the choice back
 * @param plan    the plan that decides for itself; empty for the design as a whole
 * @param catalog the answers there are
 */
public record GiveAnswers(ChoiceKind kind, Set<String> ids, Optional<String> plan, ChoiceCatalog catalog)
        implements Recipe {

    public GiveAnswers {
        ids = Set.copyOf(ids);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        Design design = snapshot.design();
        List<String> known = kind.answers(catalog).stream().map(ChoiceOption::id).toList();
        Optional<String> unknown = ids.stream().filter(id -> !known.contains(id)).sorted().findFirst();
        if (unknown.isPresent()) {
            return Outcome.refuse("no-such-answer", "'" + unknown.get() + "' is no answer to " + kind.id() + ".",
                    "The answers are " + String.join(", ", known) + ".");
        }
        if (ids.size() > 1 && !kind.isMany()) {
            return Outcome.refuse("several-answers", "There is one answer to " + kind.id() + ".", "Say one of them.");
        }
        if (plan.filter(name -> !design.planNames().contains(name)).isPresent()) {
            return Outcome.refuse("no-such-plan", "There is no plan '" + plan.get() + "'.", design.plans().isEmpty()
                    ? "Add it first." : "There are " + String.join(", ", design.planNames()) + ".");
        }
        Choices own = plan.map(name -> design.plans().get(name).choices()).orElse(design.choices());
        Choices changed = kind.with(own, ids);
        if (changed.equals(own)) {
            return Outcome.refuse("no-change", "It is so already.", "");
        }
        String title = ids.isEmpty() ? "Take back " + kind.id()
                : "Choose " + kind.id() + " " + String.join(", ", known.stream().filter(ids::contains).toList());
        return new Outcome.Ready(plan.map(name -> Edit.ofDesign(title + " in plan " + name,
                design.withPlanChoices(name, changed))).orElseGet(() -> Edit.ofDesign(title,
                design.withChoices(changed))));
    }
}
