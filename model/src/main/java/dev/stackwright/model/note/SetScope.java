package dev.stackwright.model.note;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.ElementNotes;
import dev.stackwright.model.design.ServiceScope;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;

/**
 * Says whether customers share services, or each customer has its own.
 *
 * @param services the services it is said of
 * @param scope    empty to leave it to the tenancy model
 */
public record SetScope(List<String> services, Optional<ServiceScope> scope) implements Recipe {

    public SetScope {
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
            notes = scope.isPresent() ? notes.withScope(id, scope.get()) : notes.withoutScope(id);
        }
        return NoteOutcomes.of(snapshot, "Set the tenancy scope of " + NoteOutcomes.of(services),
                snapshot.design().withNotes(notes));
    }
}
