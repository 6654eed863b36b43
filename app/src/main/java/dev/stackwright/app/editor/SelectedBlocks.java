package dev.stackwright.app.editor;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextPatch;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the selected elements stand in the text. A block that cannot be read at the moment stays where it was
 * read last.
 */
final class SelectedBlocks {

    private Map<ElementId, Range> places = Map.of();

    /** @return true when other places are selected than before */
    boolean select(Set<ElementId> elements, Snapshot snapshot) {
        return update(elements, snapshot, TextPatch.EMPTY);
    }

    /** @return true when the places have changed otherwise than by moving along with the text */
    boolean changed(Snapshot after, TextPatch patch) {
        return update(places.keySet(), after, patch);
    }

    boolean overlaps(int start, int end) {
        return places.values().stream().anyMatch(place -> place.start() <= end && place.end() > start);
    }

    private boolean update(Set<ElementId> elements, Snapshot snapshot, TextPatch patch) {
        Map<ElementId, Range> now = new LinkedHashMap<>();
        for (ElementId element : elements) {
            Optional<Range> read = snapshot.compose().entryOf(element).map(entry -> entry.range());
            read.or(() -> Optional.ofNullable(places.get(element)).map(place -> moved(place, patch)))
                    .ifPresent(place -> now.put(element, place));
        }
        boolean differs = !now.equals(places);
        places = now;
        return differs;
    }

    private static Range moved(Range place, TextPatch patch) {
        int start = patch.map(place.start());
        return new Range(start, Math.max(start, patch.map(place.end())));
    }
}
