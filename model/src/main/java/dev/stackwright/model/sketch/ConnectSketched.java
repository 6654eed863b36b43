package dev.stackwright.model.sketch;

import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.note.SetFlow;

/**
 * Draws an edge along which something flows: between services, persons, external systems and components. It is
 * there as soon as it is drawn; what flows may be said later, by {@link SetFlow}.
 */
public record ConnectSketched(EdgeKey edge, EdgeMeaning meaning) implements Recipe {

    /** Draws an edge of which nothing is said yet. */
    public ConnectSketched(EdgeKey edge) {
        this(edge, SetFlow.NOTHING);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        return EdgeEnds.ifUnfit(snapshot, edge).orElseGet(() -> snapshot.design().edges().containsKey(edge)
                ? Outcome.refuse("already-connected", "There is such an edge already.",
                        "Select it to say what flows along it.")
                : SketchRefusals.of(snapshot, "Connect " + Landscape.nameOf(edge.from()) + " to "
                        + Landscape.nameOf(edge.to()), snapshot.design().withEdge(edge, meaning)));
    }
}
