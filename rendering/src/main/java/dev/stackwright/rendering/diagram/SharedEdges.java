package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.EdgeKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The edges between services that hold one volume or network. A pair that is joined anyhow gets a further reason and
 * no second line. What up to three hold joins each of them to each; what more hold joins the first of them to all
 * others, so that the number of lines grows with the services and not with their square.
 */
final class SharedEdges {

    private static final int EACH_TO_EACH = 3;

    private final Map<ElementId, SharedThings> things = new LinkedHashMap<>();
    private final Map<EdgeKey, DiagramEdge> edges;

    /**
     * @param services in the order of the text, each once
     * @param edges    those there are already; is added to
     */
    SharedEdges(List<Service> services, Map<EdgeKey, DiagramEdge> edges) {
        services.forEach(service -> things.put(service.id(), SharedThings.of(service)));
        this.edges = edges;
    }

    /** @param networks whether a network alone is worth a line */
    void add(boolean networks) {
        edges.replaceAll((key, edge) -> withShared(edge));
        join(holding(held -> held.volumes().keySet()), true);
        if (networks) {
            join(holding(SharedThings::networks), false);
        }
    }

    private DiagramEdge withShared(DiagramEdge edge) {
        SharedThings from = things.get(edge.from());
        SharedThings to = things.get(edge.to());
        if (from == null || to == null) {
            return edge;
        }
        List<String> volumes = from.volumesWith(to);
        List<String> networks = from.networksWith(to);
        EdgeReasons before = edge.reasons();
        return volumes.equals(before.volumes()) && networks.equals(before.networks()) ? edge
                : new DiagramEdge(edge.from(), edge.to(), edge.kind(), edge.label(),
                before.withShared(volumes, networks));
    }

    private Map<String, List<ElementId>> holding(Function<SharedThings, Iterable<String>> held) {
        Map<String, List<ElementId>> holders = new LinkedHashMap<>();
        things.forEach((id, thing) -> held.apply(thing)
                .forEach(name -> holders.computeIfAbsent(name, any -> new ArrayList<>()).add(id)));
        return holders;
    }

    private void join(Map<String, List<ElementId>> holders, boolean volumes) {
        for (Map.Entry<String, List<ElementId>> held : holders.entrySet()) {
            List<ElementId> members = volumes ? writerFirst(held.getKey(), held.getValue()) : held.getValue();
            int centres = members.size() > EACH_TO_EACH ? 1 : members.size();
            for (int i = 0; i < centres; i++) {
                for (ElementId other : members.subList(i + 1, members.size())) {
                    join(members.get(i), other, volumes);
                }
            }
        }
    }

    /** The first of many is joined to all others: one that only reads shares nothing with other readers. */
    private List<ElementId> writerFirst(String volume, List<ElementId> members) {
        Optional<ElementId> writer = members.stream().filter(id -> things.get(id).volumes().get(volume)).findFirst();
        if (members.size() <= EACH_TO_EACH || writer.isEmpty()) {
            return members;
        }
        List<ElementId> ordered = new ArrayList<>(members);
        ordered.remove(writer.get());
        ordered.add(0, writer.get());
        return ordered;
    }

    private void join(ElementId one, ElementId other, boolean volumes) {
        EdgeKey key = new EdgeKey(one, other);
        if (edges.containsKey(key) || edges.containsKey(new EdgeKey(other, one))) {
            return;
        }
        EdgeReasons reasons = EdgeReasons.shared(things.get(one).volumesWith(things.get(other)),
                things.get(one).networksWith(things.get(other)));
        boolean worthALine = volumes ? !reasons.volumes().isEmpty() : !reasons.networks().isEmpty();
        if (worthALine) {
            edges.put(key, DiagramEdge.because(one, other, reasons));
        }
    }
}
