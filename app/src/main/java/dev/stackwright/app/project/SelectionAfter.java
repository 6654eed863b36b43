package dev.stackwright.app.project;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.Change;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Carries a selection over a change: renamed elements stay selected, those that are gone do not. What another file of
 * the project defines was never there and stays.
 */
final class SelectionAfter {

    private SelectionAfter() {
    }

    /** @param source who selects what is kept */
    static void follow(Change change, Selection selection, Object source) {
        Map<ElementId, ElementId> renames = renamesOf(change);
        Set<EdgeKey> edges = new LinkedHashSet<>();
        selection.edges().forEach(key -> kept(change, renames, key.from()).ifPresent(from ->
                kept(change, renames, key.to()).ifPresent(to -> edges.add(new EdgeKey(from, to)))));
        if (!edges.isEmpty()) {
            selection.selectEdges(edges, source);
        } else {
            Set<ElementId> kept = new LinkedHashSet<>();
            selection.elements().forEach(id -> kept(change, renames, id).ifPresent(kept::add));
            selection.select(kept, source);
        }
    }

    private static Optional<ElementId> kept(Change change, Map<ElementId, ElementId> renames, ElementId id) {
        ElementId now = renames.getOrDefault(id, id);
        return isThere(change.after(), now) || !isThere(change.before(), id) ? Optional.of(now) : Optional.empty();
    }

    /** The renames in the direction in which they happened. */
    private static Map<ElementId, ElementId> renamesOf(Change change) {
        if (change.kind() != Change.Kind.UNDONE) {
            return change.edit().renames();
        }
        Map<ElementId, ElementId> back = new HashMap<>();
        change.edit().renames().forEach((from, to) -> back.put(to, from));
        return back;
    }

    private static boolean isThere(Snapshot snapshot, ElementId id) {
        return snapshot.compose().entryOf(id).isPresent()
                || (id.isService() ? snapshot.isStale(id.name()) : snapshot.knows(id));
    }
}
