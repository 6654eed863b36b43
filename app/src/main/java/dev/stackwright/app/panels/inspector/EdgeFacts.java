package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Origin;
import dev.stackwright.model.compose.Reference;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.rendering.diagram.EdgeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the inspector shows of one edge.
 *
 * @param edge      the pair it joins
 * @param reasons   why the drawing has it, the strongest first; none for a line that only stands for others
 * @param condition what is waited for, where that is declared
 * @param implied   true where the first names the second as a host and does not wait for it
 * @param meaning   what the design file says of it
 * @param sayable   true where the design file can say what it means: both ends are something of its own
 */
record EdgeFacts(EdgeKey edge, List<Reason> reasons, Optional<DependencyCondition> condition, boolean implied,
                 Optional<EdgeMeaning> meaning, boolean sayable) {

    /**
     * One reason why there is an edge.
     *
     * @param subject what both share; empty for a reason that is about nothing else
     */
    record Reason(EdgeKind kind, String subject, List<Place> places) {
    }

    /**
     * A place in the text that is a reason.
     *
     * @param where the attribute or the environment variable
     * @param line  counted from 1
     */
    record Place(String where, int line, Range range) {
    }

    static EdgeFacts of(Snapshot snapshot, EdgeKey edge) {
        Optional<Service> from = serviceOf(snapshot, edge.from());
        Optional<Service> to = serviceOf(snapshot, edge.to());
        Optional<Dependency> declared = from.flatMap(service -> service.dependencies().stream()
                .filter(dependency -> isOf(dependency.service(), edge.to())).findFirst());
        List<Reason> reasons = new ArrayList<>();
        declared.ifPresent(dependency -> reasons.add(new Reason(EdgeKind.DEPENDS_ON, "",
                List.of(place(snapshot, "depends_on", dependency.range())))));
        List<Place> mentions = from.map(service -> mentions(snapshot, service, edge.to())).orElse(List.of());
        if (!mentions.isEmpty()) {
            reasons.add(new Reason(EdgeKind.ENVIRONMENT, "", mentions));
        }
        Optional<EdgeMeaning> meaning = Optional.ofNullable(snapshot.design().edges().get(edge));
        if (meaning.isPresent()) {
            reasons.add(new Reason(EdgeKind.FLOW, "", List.of()));
        }
        from.ifPresent(service -> joined(snapshot, service, edge.to(), reasons));
        if (from.isPresent() && to.isPresent()) {
            volumes(snapshot, from.get(), to.get(), reasons);
            networks(snapshot, from.get(), to.get(), reasons);
        }
        return new EdgeFacts(edge, List.copyOf(reasons), declared.map(Dependency::condition),
                declared.isEmpty() && !mentions.isEmpty(), meaning,
                snapshot.knows(edge.from()) && snapshot.knows(edge.to()));
    }

    private static Optional<Service> serviceOf(Snapshot snapshot, ElementId id) {
        return id.isService() ? snapshot.compose().service(id.name()) : Optional.empty();
    }

    private static boolean isOf(String service, ElementId id) {
        return id.isService() && id.name().equals(service);
    }

    private static List<Place> mentions(Snapshot snapshot, Service service, ElementId to) {
        return HostNames.inService(snapshot.compose(), service).stream()
                .filter(mention -> isOf(mention.service(), to))
                .map(mention -> place(snapshot, mention.where(), mention.range())).toList();
    }

    private static void volumes(Snapshot snapshot, Service from, Service to, List<Reason> reasons) {
        for (VolumeMount mount : from.mounts()) {
            to.mounts().stream().filter(other -> mount.source().isPresent() && mount.type() == other.type()
                    && other.source().equals(mount.source())).findFirst()
                    .ifPresent(other -> reasons.add(new Reason(EdgeKind.VOLUME, mount.source().get(),
                            List.of(place(snapshot, from.name(), mount.origin()),
                                    place(snapshot, to.name(), other.origin())))));
        }
    }

    private static void networks(Snapshot snapshot, Service from, Service to, List<Reason> reasons) {
        for (Reference network : from.networks()) {
            to.networks().stream().filter(other -> other.name().equals(network.name())).findFirst()
                    .ifPresent(other -> reasons.add(new Reason(EdgeKind.NETWORK, network.name(),
                            List.of(place(snapshot, from.name(), network.origin()),
                                    place(snapshot, to.name(), other.origin())))));
        }
    }

    /** The edge of a view that draws networks as nodes. */
    private static void joined(Snapshot snapshot, Service service, ElementId to, List<Reason> reasons) {
        service.networks().stream().filter(joined -> to.equals(new ElementId("networks", joined.name()))).findFirst()
                .ifPresent(joined -> reasons.add(new Reason(EdgeKind.NETWORK, "",
                        List.of(place(snapshot, "networks", joined.origin())))));
    }

    private static Place place(Snapshot snapshot, String where, Origin origin) {
        return place(snapshot, where, origin.range());
    }

    private static Place place(Snapshot snapshot, String where, Range range) {
        return new Place(where, snapshot.text().positionOf(range.start()).line(), range);
    }
}
