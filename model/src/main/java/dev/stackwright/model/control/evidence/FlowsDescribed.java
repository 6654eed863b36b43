package dev.stackwright.model.control.evidence;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import java.util.List;
import java.util.Optional;

/** {@code flows-described}: the design says what data flows between each service and the stores it uses. */
final class FlowsDescribed implements EvidenceFinder {

    @Override
    public Evidence in(Subject subject) {
        List<Service> stores = subject.holders();
        return Evidence.all(stores.stream().flatMap(store -> subject.context().links().reachedBy(store.name()).stream()
                        .filter(user -> !user.equals(store.name()))
                        .map(user -> flow(subject, user, store))))
                .orMissing("No service is seen to use a store, so no flow can be described.");
    }

    private static Evidence flow(Subject subject, String user, Service store) {
        return subject.context().compose().service(user).map(Service::id).map(from -> {
            Optional<EdgeMeaning> meaning = Optional.ofNullable(
                    subject.design().edges().get(new EdgeKey(from, store.id())));
            String flow = " of the flow from " + user + " to " + store.name();
            return meaning.filter(said -> !said.dataClasses().isEmpty())
                    .map(said -> Evidence.fact(from, "The data" + flow + " is classified."))
                    .orElseGet(() -> Evidence.missing(from, "Nobody has classified the data" + flow + "."));
        }).orElse(Evidence.NONE);
    }
}
