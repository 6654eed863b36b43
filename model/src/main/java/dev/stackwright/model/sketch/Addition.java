package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What all verbs that add to the landscape do alike. */
record Addition(Snapshot snapshot, ElementId id, Optional<Spot> spot) {

    /** @param lines texts that have to be one line each */
    Outcome unless(Collection<String> lines, UnaryOperator<Landscape> adding) {
        Design design = snapshot.design();
        return SketchNames.ifUnusable(design, id).or(() -> SketchRefusals.ifNotOneLine(lines)).orElseGet(() -> {
            Design added = design.withLandscape(adding.apply(design.landscape()));
            return SketchRefusals.of(snapshot, "Add " + SketchNames.noun(id) + " " + Landscape.nameOf(id),
                    spot.map(place -> place.place(added, id)).orElse(added));
        });
    }
}
