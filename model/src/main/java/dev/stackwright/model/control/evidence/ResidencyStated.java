package dev.stackwright.model.control.evidence;

import dev.stackwright.model.compose.Service;
import java.util.Optional;

/** {@code residency-stated}: the design says of every store where its data has to stay. */
final class ResidencyStated implements EvidenceFinder {

    @Override
    public Evidence in(Subject subject) {
        return Evidence.all(subject.stores().stream().map(store -> store(subject, store)))
                .orMissing("The stack shows no store whose data could have to stay somewhere.");
    }

    private static Evidence store(Subject subject, Service store) {
        return Optional.ofNullable(subject.design().notes().residency().get(store.id()))
                .map(place -> Evidence.fact(store.id(), "The data of " + store.name() + " has to stay in " + place
                        + "."))
                .orElseGet(() -> Evidence.missing(store.id(), "Nobody has said where the data of " + store.name()
                        + " has to stay."));
    }
}
