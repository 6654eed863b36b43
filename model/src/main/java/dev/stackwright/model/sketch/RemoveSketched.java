package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Takes out persons, external systems, components, groups, notes and scenarios, with their places, edges and steps.
 * What stands in a group stays.
 */
public record RemoveSketched(Set<ElementId> elements) implements Recipe {

    public RemoveSketched {
        elements = Set.copyOf(elements);
    }

    public RemoveSketched(ElementId element) {
        this(Set.of(element));
    }

    /** True for what this verb can take out, if it is there; a service is taken out of the compose file. */
    public static boolean canTake(ElementId element) {
        return SketchNames.isOfTheProject(element) && !element.isService();
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        if (elements.isEmpty()) {
            return SketchRefusals.nothingChosen();
        }
        SortedSet<ElementId> all = new TreeSet<>(elements);
        Optional<Outcome> refused = SketchRefusals.ifMissing(snapshot, all);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!all.stream().allMatch(RemoveSketched::canTake)) {
            return Outcome.refuse("not-sketched", "A service stands in the compose file.",
                    "Remove it by its own command.");
        }
        return SketchRefusals.of(snapshot, "Remove " + SketchNames.described(all), without(snapshot.design(), all));
    }

    private static Design without(Design design, Collection<ElementId> elements) {
        Design left = design;
        for (ElementId element : elements) {
            left = left.without(element);
        }
        return left;
    }
}
