package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Map;

/** Puts nodes where a person wants them. The compose text stays as it is. */
public record MoveNodes(Map<ElementId, NodePosition> positions) implements Recipe {

    public MoveNodes {
        positions = Map.copyOf(positions);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        String what = positions.size() == 1 ? positions.keySet().iterator().next().name() : positions.size() + " nodes";
        return new Outcome.Ready(Edit.ofDesign("Move " + what, snapshot.design().withPositions(positions)));
    }
}
