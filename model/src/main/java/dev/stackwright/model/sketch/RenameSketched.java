package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a person, external system, group, component or scenario another name. Places, edges, groups, locks and steps
 * of scenarios follow.
 *
 * @param element what is renamed; a scenario is {@code scenarios/checkout}
 * @param name    the new name; that of a component without its service
 */
public record RenameSketched(ElementId element, String name) implements Recipe {

    private static final Set<String> NAMED = Set.of(Landscape.PERSONS, Landscape.EXTERNALS, Landscape.COMPONENTS,
            Landscape.SCENARIOS, Sheet.GROUPS);

    public RenameSketched {
        name = name.strip();
    }

    /** The element under its new name. */
    public ElementId renamed() {
        return Landscape.serviceOf(element).map(service -> Landscape.component(service, name))
                .orElseGet(() -> new ElementId(element.section(), name));
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        if (!NAMED.contains(element.section())) {
            return Outcome.refuse("not-sketched", "A " + SketchNames.noun(element) + " is not renamed this way.",
                    "Rename a service by its own command; a note has no name.");
        }
        Optional<Outcome> refused = SketchRefusals.ifMissing(snapshot, List.of(element));
        if (refused.isPresent()) {
            return refused.get();
        }
        ElementId to = renamed();
        if (to.equals(element)) {
            return SketchRefusals.noChange();
        }
        return SketchNames.ifUnusable(snapshot.design(), element, to).orElseGet(() -> new Outcome.Ready(
                Edit.ofDesign("Rename " + Landscape.nameOf(element) + " to " + name,
                        snapshot.design().renamed(element, to)).withRename(element, to)));
    }
}
