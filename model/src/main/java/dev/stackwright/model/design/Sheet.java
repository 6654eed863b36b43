package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a person drew on the canvas.
 *
 * @param views  nodes placed by hand in other views than the architecture, by the key of the view
 * @param groups boxes around nodes, by their titles
 * @param notes  notes by their names
 * @param locked nodes that stay where they are and are not removed on the canvas
 */
public record Sheet(SortedMap<String, SortedMap<ElementId, NodePosition>> views,
                    SortedMap<String, CanvasGroup> groups, SortedMap<String, CanvasNote> notes,
                    SortedSet<ElementId> locked) {

    public static final Sheet EMPTY = new Sheet(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
    /** The key of the view whose positions are those of the design itself. */
    public static final String ARCHITECTURE = "architecture";
    /** Sections of element ids. */
    public static final String GROUPS = "groups";
    public static final String NOTES = "notes";

    public Sheet {
        SortedMap<String, SortedMap<ElementId, NodePosition>> placed = new TreeMap<>();
        views.forEach((view, positions) -> {
            if (!positions.isEmpty()) {
                placed.put(view, Collections.unmodifiableSortedMap(new TreeMap<>(positions)));
            }
        });
        views = Collections.unmodifiableSortedMap(placed);
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
        locked = Collections.unmodifiableSortedSet(new TreeSet<>(locked));
    }

    public static ElementId group(String title) {
        return new ElementId(GROUPS, title);
    }

    public static ElementId note(String name) {
        return new ElementId(NOTES, name);
    }

    /** Nodes placed by hand in a view other than the architecture. */
    public SortedMap<ElementId, NodePosition> positions(String view) {
        return views.getOrDefault(view, Collections.emptySortedMap());
    }

    public Sheet withPositions(String view, SortedMap<ElementId, NodePosition> positions) {
        SortedMap<String, SortedMap<ElementId, NodePosition>> changed = new TreeMap<>(views);
        changed.put(view, positions);
        return new Sheet(changed, groups, notes, locked);
    }

    public Sheet withGroups(SortedMap<String, CanvasGroup> changed) {
        return new Sheet(views, changed, notes, locked);
    }

    public Sheet withNotes(SortedMap<String, CanvasNote> changed) {
        return new Sheet(views, groups, changed, locked);
    }

    public Sheet withLocked(SortedSet<ElementId> changed) {
        return new Sheet(views, groups, notes, changed);
    }
}
