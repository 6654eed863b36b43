package dev.stackwright.model.plan;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;

/**
 * Says one fact in some plans.
 *
 * @param plans   their names
 * @param entry   which fact
 * @param subject of what it is one: a limit, a service, a variable; empty for facts there is one of
 * @param text    what to say; empty to take it back, so that what is design-wide or in the stack holds again
 */
public record SetPlanEntry(List<String> plans, PlanEntry entry, String subject, Optional<String> text)
        implements Recipe {

    public SetPlanEntry {
        plans = List.copyOf(plans);
    }

    /** In one plan, as a person wrote it; an empty text takes it back. */
    public static SetPlanEntry written(String plan, PlanEntry entry, String subject, String text) {
        return new SetPlanEntry(List.of(plan), entry, subject, Optional.of(text).filter(said -> !said.isBlank()));
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        Design design = snapshot.design();
        if (!entry.form().takes(text.orElse(""))) {
            return Outcome.refuse("not-a-number", "'" + text.orElse("").strip()
                    + "' is not a whole number from 0 to 999999.", "Give digits alone.");
        }
        for (String plan : plans) {
            Optional<Outcome> missing = PlanRefusals.ifMissing(design, plan);
            if (missing.isPresent()) {
                return missing.get();
            }
            // An empty value of a variable is one that somebody wants.
            Optional<String> kept = entry == PlanEntry.VALUE ? text : text.flatMap(entry.form()::read);
            design = design.withPlan(plan, entry.with(design.plans().get(plan), subject, kept));
        }
        return design.equals(snapshot.design()) ? PlanRefusals.noChange() : new Outcome.Ready(Edit.ofDesign(
                title(), design));
    }

    private String title() {
        String what = subject.isEmpty() ? entry.id() : entry.id() + " " + subject;
        return (text.isPresent() ? "Set " : "Take back ") + what + (plans.size() == 1 ? " of plan " : " of plans ")
                + String.join(", ", plans);
    }
}
