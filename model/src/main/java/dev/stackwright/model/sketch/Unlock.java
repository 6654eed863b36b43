package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Lets nodes be moved and removed on the canvas again. */
public record Unlock(Set<ElementId> elements) implements Recipe {

    public Unlock {
        elements = Set.copyOf(elements);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        if (elements.isEmpty()) {
            return SketchRefusals.nothingChosen();
        }
        Sheet sheet = snapshot.design().sheet();
        SortedSet<ElementId> locked = new TreeSet<>(sheet.locked());
        locked.removeAll(elements);
        return SketchRefusals.of(snapshot, "Unlock " + SketchNames.described(elements),
                snapshot.design().withSheet(sheet.withLocked(locked)));
    }
}
