package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Keeps nodes where they are: on the canvas they are neither moved nor removed until they are unlocked. */
public record Lock(Set<ElementId> elements) implements Recipe {

    public Lock {
        elements = Set.copyOf(elements);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        if (elements.isEmpty()) {
            return SketchRefusals.nothingChosen();
        }
        Optional<Outcome> missing = SketchRefusals.ifMissing(snapshot,
                elements.stream().filter(SketchNames::isOfTheProject).toList());
        if (missing.isPresent()) {
            return missing.get();
        }
        Sheet sheet = snapshot.design().sheet();
        SortedSet<ElementId> locked = new TreeSet<>(sheet.locked());
        locked.addAll(elements);
        return SketchRefusals.of(snapshot, "Lock " + SketchNames.described(elements),
                snapshot.design().withSheet(sheet.withLocked(locked)));
    }
}
