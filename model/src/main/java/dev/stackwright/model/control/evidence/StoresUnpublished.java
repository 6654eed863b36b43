package dev.stackwright.model.control.evidence;

import dev.stackwright.model.compose.Port;
import dev.stackwright.model.compose.Service;
import java.util.List;

/** {@code stores-unpublished}: no store, cache or queue publishes a port to more than the machine itself. */
final class StoresUnpublished implements EvidenceFinder {

    @Override
    public Evidence in(Subject subject) {
        return Evidence.all(subject.holders().stream().map(StoresUnpublished::store))
                .orMissing("The stack shows no store that could be reached.");
    }

    private static Evidence store(Service store) {
        List<Port> published = Subject.published(store);
        return published.isEmpty()
                ? Evidence.written(store, store.keyRange(), store.name() + " publishes no port to the outside.")
                : Evidence.missing(store.id(), store.name() + " publishes port " + published.get(0).target() + ".");
    }
}
