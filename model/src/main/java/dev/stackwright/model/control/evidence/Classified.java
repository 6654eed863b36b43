package dev.stackwright.model.control.evidence;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.DataClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code data-classified}: the data of every store, cache and queue is classified. */
final class Classified implements EvidenceFinder {

    @Override
    public Evidence in(Subject subject) {
        return Evidence.all(subject.holders().stream().map(store -> store(subject, store)))
                .orMissing("The stack shows no store whose data could be classified.");
    }

    private static Evidence store(Subject subject, Service store) {
        return Optional.ofNullable(subject.design().dataClasses().get(store.id()))
                .map(known -> Evidence.fact(store.id(), store.name() + " holds " + words(known) + " data."))
                .orElseGet(() -> Evidence.missing(store.id(), "Nobody has said which data " + store.name()
                        + " holds."));
    }

    private static String words(List<DataClass> classes) {
        return classes.stream().map(DataClass::key).collect(Collectors.joining(" and "));
    }
}
