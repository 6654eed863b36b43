package dev.stackwright.model.law;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.SharedPlace;
import dev.stackwright.model.edit.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answer to a refusal that asks how far an edit may reach, and what that answer means.
 *
 * @param edit   what is performed
 * @param others what else changes; empty for an edit of the service alone
 * @param named  the service
 */
record Reach(Edit edit, List<String> others, String named) {

    /** One of the edits that the refusal offers; empty where it offers none. */
    static Optional<Reach> chosen(Outcome.Refusal refusal, Random random) {
        return refusal.shared().flatMap(place -> {
            boolean all = place.own().isEmpty() || place.forAll().isPresent() && random.nextInt(3) == 0;
            return all ? place.forAll().map(edit -> new Reach(edit, place.others(), place.service()))
                    : place.own().map(edit -> new Reach(edit, List.of(), place.service()));
        });
    }

    /** The deed as this answer means it: of others no more than it says may have changed. */
    Deed meantBy(Deed asked, Snapshot before, Snapshot after) {
        StackRecord read = StackReading.of(after);
        List<Place> places = new ArrayList<>(asked.places());
        places.removeIf(place -> others.isEmpty() && (place instanceof Place.InheritedBy inherited
                && inherited.service().equals(named) || place instanceof Place.AttributeOf));
        places.add(new Place.ElementOf("services", named));
        others.forEach(other -> places.add(new Place.ElementOf("services", other)));
        extensions(after).stream().filter(name -> !others.isEmpty() || !extensions(before).contains(name))
                .forEach(name -> places.add(new Place.SectionOf(name)));
        return new Deed(asked.recipe(), record -> asked.meant().apply(record).withServicesOf(read, others), places);
    }

    private static Set<String> extensions(Snapshot snapshot) {
        return snapshot.compose().roots().stream().flatMap(root -> root.entries().stream())
                .flatMap(entry -> entry.name().stream()).filter(name -> name.startsWith("x-"))
                .collect(Collectors.toSet());
    }
}
