package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts nodes where a person wants them. The compose text stays as it is.
 *
 * @param view      the key of the view in which they are moved; each has places of its own
 * @param positions the new places; those that are not usable are left out
 */
public record MoveNodes(String view, Map<ElementId, NodePosition> positions) implements Recipe {

    /** Moves nodes of the architecture. */
    public MoveNodes(Map<ElementId, NodePosition> positions) {
        this(Sheet.ARCHITECTURE, positions);
    }

    public MoveNodes {
        positions = positions.entrySet().stream().filter(moved -> moved.getValue().isUsable())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        if (positions.isEmpty()) {
            return Outcome.refuse("no-place", "Nothing is moved to a place that can be found.",
                    "Drop it on the canvas.");
        }
        String what = positions.size() == 1 ? positions.keySet().iterator().next().name() : positions.size() + " nodes";
        return new Outcome.Ready(Edit.ofDesign("Move " + what, snapshot.design().withPositions(view, positions)));
    }
}
