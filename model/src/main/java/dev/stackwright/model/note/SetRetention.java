package dev.stackwright.model.note;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.ElementNotes;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says after how many days the data of services is deleted.
 *
 * @param services the services it is said of
 * @param days     a whole number from 0 to 99999; blank to take back what was said
 */
public record SetRetention(List<String> services, String days) implements Recipe {

    private static final Pattern DAYS = Pattern.compile("\\d{1,5}");

    public SetRetention {
        services = List.copyOf(services);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        Optional<Outcome> missing = NoteOutcomes.ifMissing(snapshot, services);
        if (missing.isPresent()) {
            return missing.get();
        }
        String number = days.strip();
        if (!number.isEmpty() && !DAYS.matcher(number).matches()) {
            return Outcome.refuse("not-days", "'" + number + "' is no number of days.",
                    "Write a whole number from 0 to 99999, for example 365.");
        }
        ElementNotes notes = snapshot.design().notes();
        for (String service : services) {
            ElementId id = ElementId.service(service);
            notes = number.isEmpty() ? notes.withoutRetention(id) : notes.withRetention(id, Integer.parseInt(number));
        }
        return NoteOutcomes.of(snapshot, "Set how long the data of " + NoteOutcomes.of(services) + " is kept",
                snapshot.design().withNotes(notes));
    }
}
