package dev.stackwright.model.sketch;

import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/** Takes away an edge that was drawn, with all that was said of it. A dependency in the compose file stays. */
public record Disconnect(EdgeKey edge) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        String ends = Landscape.nameOf(edge.from()) + " to " + Landscape.nameOf(edge.to());
        return snapshot.design().edges().containsKey(edge)
                ? SketchRefusals.of(snapshot, "Disconnect " + ends, snapshot.design().withoutEdge(edge))
                : Outcome.refuse("not-connected", "No data flow was drawn from " + ends + ".",
                        "A dependency is taken out of the compose file.");
    }
}
