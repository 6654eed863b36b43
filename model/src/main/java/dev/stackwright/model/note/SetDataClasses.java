package dev.stackwright.model.note;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.ElementNotes;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says of which classes the data is that services hold.
 *
 * @param classes for each service all of its classes; none takes back what was said
 */
public record SetDataClasses(Map<String, Set<DataClass>> classes) implements Recipe {

    public SetDataClasses {
        classes = Map.copyOf(classes);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        Optional<Outcome> missing = NoteOutcomes.ifMissing(snapshot, classes.keySet());
        if (missing.isPresent()) {
            return missing.get();
        }
        ElementNotes notes = snapshot.design().notes();
        for (Map.Entry<String, Set<DataClass>> entry : classes.entrySet()) {
            notes = notes.withDataClasses(ElementId.service(entry.getKey()),
                    entry.getValue().stream().sorted().toList());
        }
        return NoteOutcomes.of(snapshot, "Classify the data of " + NoteOutcomes.of(classes.keySet()),
                snapshot.design().withNotes(notes));
    }
}
