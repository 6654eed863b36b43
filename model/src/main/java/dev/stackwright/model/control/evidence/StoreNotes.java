package dev.stackwright.model.control.evidence;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.ElementNotes;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The design says something of the data of every store.
 *
 * @param answer  what it says, to follow "The data of" and the store's name; empty where it says nothing
 * @param lead    the sentence where it says nothing, up to the store's name
 * @param tail    the rest of that sentence
 */
record StoreNotes(BiFunction<ElementNotes, Service, Optional<String>> answer, String lead, String tail)
        implements EvidenceFinder {

    /** {@code residency-stated}: where data has to stay. */
    static StoreNotes residency() {
        return new StoreNotes((notes, store) -> Optional.ofNullable(notes.residency().get(store.id()))
                .map(place -> "has to stay in " + place + "."), "Nobody has said where the data of ", " has to stay.");
    }

    /** {@code retention-stated}: how long data is kept. */
    static StoreNotes retention() {
        return new StoreNotes((notes, store) -> Optional.ofNullable(notes.retention().get(store.id()))
                .map(days -> "is kept for " + days + (days == 1 ? " day." : " days.")),
                "Nobody has said how long the data of ", " is kept.");
    }

    @Override
    public Evidence in(Subject subject) {
        return Evidence.all(subject.stores().stream().map(store -> store(subject, store)))
                .orMissing("The stack shows no store whose data this could be said of.");
    }

    private Evidence store(Subject subject, Service store) {
        return answer.apply(subject.design().notes(), store)
                .map(words -> Evidence.fact(store.id(), "The data of " + store.name() + " " + words))
                .orElseGet(() -> Evidence.missing(store.id(), lead + store.name() + tail));
    }
}
