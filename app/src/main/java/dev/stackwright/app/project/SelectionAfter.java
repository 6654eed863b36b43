package dev.stackwright.app.project;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.Change;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Carries a selection over a change: renamed elements stay selected, those that are gone do not. What another file of
 * the project defines was never there and stays.
 */
final class SelectionAfter {

    private SelectionAfter() {
    }

    static Set<ElementId> of(Change change, Set<ElementId> selected) {
        Map<ElementId, ElementId> renames = renamesOf(change);
        Set<ElementId> kept = new LinkedHashSet<>();
        for (ElementId id : selected) {
            ElementId now = renames.getOrDefault(id, id);
            if (isThere(change.after(), now) || !isThere(change.before(), id)) {
                kept.add(now);
            }
        }
        return kept;
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
                || id.isService() && snapshot.staleServices().stream().anyMatch(s -> s.id().equals(id));
    }
}
