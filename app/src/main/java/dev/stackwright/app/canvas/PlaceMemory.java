package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.workspace.Change;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.Drawing;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Carries the places of nodes from one revision to the next where the drawing alone cannot: over new names, back to
 * where a node was before it was moved by hand when that is undone, and back to where it was before it was removed.
 */
final class PlaceMemory {

    /** Typing a name makes a service go and another come at every letter: only so many are kept in mind. */
    private static final int MOST_GONE = 500;

    /** Where nodes were before they got a place by hand. */
    private final Map<ElementId, Point> homes = new HashMap<>();
    /** Where nodes were that are no longer there, those that went last at the end. */
    private final Map<ElementId, Box> gone = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ElementId, Box> eldest) {
            return size() > MOST_GONE;
        }
    };

    /**
     * The drawing from which the changed project is drawn.
     *
     * @param view the key of the view that is drawn
     */
    Drawing carried(Change change, Drawing before, String view) {
        Drawing drawing = before;
        for (Map.Entry<ElementId, ElementId> rename : renames(change).entrySet()) {
            drawing = drawing.renamed(rename.getKey(), rename.getValue());
            Point home = homes.remove(rename.getKey());
            if (home != null) {
                homes.put(rename.getValue(), home);
            }
        }
        return withHomes(change.before().design().positions(view), change.after().design().positions(view),
                withReturned(change, drawing));
    }

    private Drawing withReturned(Change change, Drawing drawing) {
        Set<String> before = change.before().compose().serviceNames();
        Set<String> after = change.after().compose().serviceNames();
        if (before.equals(after)) {
            return drawing;
        }
        before.stream().filter(name -> !after.contains(name)).map(ElementId::service)
                .forEach(id -> drawing.placement().box(id).ifPresent(box -> gone.put(id, box)));
        if (change.kind() != Change.Kind.UNDONE && change.kind() != Change.Kind.REDONE) {
            return drawing;
        }
        Map<ElementId, Box> back = new HashMap<>();
        after.stream().filter(name -> !before.contains(name)).map(ElementId::service).filter(gone::containsKey)
                .forEach(id -> back.put(id, gone.get(id)));
        return back.isEmpty() ? drawing
                : drawing.placedAt(drawing.placement().withFree(back));
    }

    /** The elements that the change has given other names, undone ones the other way round. */
    static Map<ElementId, ElementId> renames(Change change) {
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
        return drawing.placedAt(drawing.placement().moved(back));
    }
}
