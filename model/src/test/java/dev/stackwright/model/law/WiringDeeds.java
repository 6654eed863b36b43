package dev.stackwright.model.law;

import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.Healthcheck;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.compose.Port;
import dev.stackwright.model.compose.Reference;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.DeclareDependency;
import dev.stackwright.model.recipe.DuplicateService;
import dev.stackwright.model.recipe.JoinNetwork;
import dev.stackwright.model.recipe.LeaveNetwork;
import dev.stackwright.model.recipe.MoveDependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Thinks up something to do to how services hang together. */
final class WiringDeeds {

    private final Chance chance;
    private final Snapshot snapshot;
    private final Service service;

    WiringDeeds(Random random, Snapshot snapshot, Service service) {
        this.chance = new Chance(random);
        this.snapshot = snapshot;
        this.service = service;
    }

    Optional<Deed> duplicate() {
        String copy = DuplicateService.freeName(snapshot, service.name());
        List<Port> ports = service.ports();
        boolean incomplete = service.attribute("ports").flatMap(a -> a.value().asSequence())
                .filter(list -> list.items().size() != ports.size()).isPresent();
        if (incomplete || snapshot.text().text().contains(copy)) {
            return Optional.empty();
        }
        List<Integer> taking = new ArrayList<>();
        for (int i = 0; i < ports.size() && owns("ports"); i++) {
            if (ports.get(i).published().isPresent()) {
                taking.add(i);
            }
        }
        Set<String> dropped = owns("container_name") ? Set.of("container_name") : Set.of();
        return Optional.of(new Deed(new DuplicateService(service.name(), copy),
                record -> record.duplicate(service.name(), copy, dropped, taking),
                List.of(new Place.ElementOf("services", copy))));
    }

    private boolean owns(String key) {
        return service.ownBody().flatMap(body -> body.entry(key)).isPresent();
    }

    Optional<Deed> moveDependency(Service other) {
        String from = service.name();
        return chance.oneOrNone(service.dependencies()).map(Dependency::service).map(to -> {
            boolean end = chance.isHeads();
            String newFrom = end ? from : other.name();
            String newTo = end ? other.name() : to;
            return new Deed(new MoveDependency(from, to, newFrom, newTo),
                    record -> record.moveDependency(from, Interpolation.withDefaults(to), newFrom, newTo),
                    List.of(new Place.AttributeOf(from, "depends_on"), new Place.AttributeOf(newFrom, "depends_on")));
        });
    }

    Optional<Deed> declare() {
        List<String> named = HostNames.inService(snapshot.compose(), service).stream()
                .map(HostNames.Mention::service).distinct().toList();
        return chance.oneOrNone(named).map(to -> {
            boolean checked = snapshot.compose().service(to).flatMap(Service::healthcheck)
                    .filter(WiringDeeds::isTested).isPresent();
            DependencyCondition condition = checked ? DependencyCondition.SERVICE_HEALTHY
                    : DependencyCondition.SERVICE_STARTED;
            return new Deed(new DeclareDependency(service.name(), to),
                    record -> record.depend(service.name(), to, Optional.of(condition.key())),
                    List.of(new Place.AttributeOf(service.name(), "depends_on")));
        });
    }

    private static boolean isTested(Healthcheck check) {
        return !check.disabled() && !check.test().isEmpty();
    }

    /** @param fresh a name that the text does not know */
    Optional<Deed> network(String fresh) {
        List<String> joined = service.networks().stream().map(Reference::name).toList();
        if (chance.isHeads() && !joined.isEmpty()) {
            String left = chance.oneOf(joined);
            return Optional.of(new Deed(new LeaveNetwork(service.name(), left),
                    record -> record.removeFrom(service.name(), "networks", left),
                    List.of(new Place.AttributeOf(service.name(), "networks"))));
        }
        List<String> declared = snapshot.compose().networks().stream().map(NamedElement::name)
                .filter(name -> !joined.contains(name)).toList();
        String network = declared.isEmpty() || chance.isHeads() ? fresh : chance.oneOf(declared);
        return Optional.of(new Deed(new JoinNetwork(service.name(), network),
                record -> record.join(service.name(), network),
                List.of(new Place.AttributeOf(service.name(), "networks"),
                        new Place.ElementOf("networks", network), new Place.KeyOf("networks"))));
    }
}
