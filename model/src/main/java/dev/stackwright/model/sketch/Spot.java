package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.NodePosition;
import java.util.Map;

/**
 * Where something new is drawn. In all other views the layout finds a place for it.
 *
 * @param view     the key of the view
 * @param position its place in that view; one that is not usable is as good as none
 */
public record Spot(String view, NodePosition position) {

    Design place(Design design, ElementId element) {
        return position.isUsable() ? design.withPositions(view, Map.of(element, position)) : design;
    }
}
