package dev.stackwright.model.note;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.ElementNotes;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;

/**
 * Says where the data of services has to stay.
 *
 * @param services the services it is said of
 * @param place    for example {@code EU}; blank to take back what was said
 */
public record SetResidency(List<String> services, String place) implements Recipe {

    public SetResidency {
        services = List.copyOf(services);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        Optional<Outcome> missing = NoteOutcomes.ifMissing(snapshot, services);
        if (missing.isPresent()) {
            return missing.get();
        }
        ElementNotes notes = snapshot.design().notes();
        for (String service : services) {
            ElementId id = ElementId.service(service);
            notes = notes.withResidency(id, place.strip());
        }
        return NoteOutcomes.of(snapshot, "Set where the data of " + NoteOutcomes.of(services) + " stays",
                snapshot.design().withNotes(notes));
    }
}
