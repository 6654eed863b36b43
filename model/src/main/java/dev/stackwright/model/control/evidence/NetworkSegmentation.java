package dev.stackwright.model.control.evidence;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Reference;
import dev.stackwright.model.compose.Service;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code network-segmentation}: every store is on networks of its own choice that no entry of the stack is part of. */
final class NetworkSegmentation implements EvidenceFinder {

    @Override
    public Evidence in(Subject subject) {
        List<Service> entries = subject.entries();
        return Evidence.all(subject.stores().stream().map(store -> store(store, entries)))
                .orMissing("The stack shows no store that could be kept apart.");
    }

    private static Evidence store(Service store, List<Service> entries) {
        Set<String> networks = names(store);
        Optional<Attribute> written = store.attribute("networks");
        if (networks.isEmpty() || written.isEmpty()) {
            return Evidence.missing(store.id(), store.name() + " is on the default network, as is whatever names"
                    + " no other.");
        }
        Optional<Service> beside = entries.stream()
                .filter(entry -> names(entry).stream().anyMatch(networks::contains)).findFirst();
        return beside.map(entry -> Evidence.missing(store.id(), store.name() + " shares a network with "
                        + entry.name() + ", which is reached from outside."))
                .orElseGet(() -> Evidence.written(store, written.get().entry().key().range(), store.name()
                        + " is on " + String.join(" and ", networks) + ", which nothing reached from outside is on."));
    }

    private static Set<String> names(Service service) {
        return service.networks().stream().map(Reference::name).collect(Collectors.toCollection(
                TreeSet::new));
    }
}
