package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Between what edges can be drawn. */
final class EdgeEnds {

    /** The sections of what sends and gets something. */
    static final Set<String> CAN_SPEAK = Set.of(ElementId.SERVICES, Landscape.PERSONS, Landscape.EXTERNALS,
            Landscape.COMPONENTS);

    private EdgeEnds() {
    }

    /** Why there can be no such edge; empty where there can. */
    static Optional<Outcome> ifUnfit(Snapshot snapshot, EdgeKey edge) {
        Optional<Outcome> missing = SketchRefusals.ifMissing(snapshot, List.of(edge.from(), edge.to()));
        if (missing.isPresent()) {
            return missing;
        }
        if (edge.from().equals(edge.to())) {
            return Optional.of(Outcome.refuse("same-node", "An edge goes from one node to another.",
                    "Choose another end."));
        }
        if (!CAN_SPEAK.contains(edge.from().section()) || !CAN_SPEAK.contains(edge.to().section())) {
            return Optional.of(Outcome.refuse("not-connectable",
                    "Data flows between services, persons, systems and components.", "Choose other ends."));
        }
        return Optional.empty();
    }
}
