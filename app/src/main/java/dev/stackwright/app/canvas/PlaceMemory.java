package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.workspace.Change;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.layout.Placement;
import dev.stackwright.rendering.scene.Drawing;
import java.util.HashMap;
import java.util.Map;

/**
 * Carries the places of nodes from one revision to the next where the drawing alone cannot: over new names, and
 * back to where a node was before it was moved by hand when that is undone.
 */
final class PlaceMemory {

    /** Where nodes were before they got a place by hand. */
    private final Map<ElementId, Point> homes = new HashMap<>();

    /** The drawing from which the changed project is drawn. */
    Drawing carried(Change change, Drawing before) {
        Drawing drawing = before;
        for (Map.Entry<ElementId, ElementId> rename : renames(change).entrySet()) {
            drawing = drawing.renamed(rename.getKey(), rename.getValue());
            Point home = homes.remove(rename.getKey());
            if (home != null) {
                homes.put(rename.getValue(), home);
            }
        }
        return withHomes(change.before().design().positions(), change.after().design().positions(), drawing);
    }

    private static Map<ElementId, ElementId> renames(Change change) {
        if (change.kind() != Change.Kind.UNDONE) {
            return change.edit().renames();
        }
        Map<ElementId, ElementId> back = new HashMap<>();
        change.edit().renames().forEach((from, to) -> back.put(to, from));
        return back;
    }

    private Drawing withHomes(Map<ElementId, NodePosition> before, Map<ElementId, NodePosition> after,
                              Drawing drawing) {
        if (before.equals(after)) {
            return drawing;
        }
        after.keySet().stream().filter(id -> !before.containsKey(id)).forEach(id -> drawing.placement().box(id)
                .ifPresent(box -> homes.put(id, box.corner())));
        Map<ElementId, Point> back = new HashMap<>();
        before.keySet().stream().filter(id -> !after.containsKey(id) && homes.containsKey(id))
                .forEach(id -> back.put(id, homes.get(id)));
        if (back.isEmpty()) {
            return drawing;
        }
        Placement placement = drawing.placement().moved(back);
        return new Drawing(drawing.diagram(), placement, drawing.scene());
    }
}
