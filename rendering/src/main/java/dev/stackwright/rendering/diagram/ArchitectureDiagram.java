package dev.stackwright.rendering.diagram;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.edit.Snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The architecture view: every service is a node, stale ones included. Pure: the same input, the same diagram. */
public final class ArchitectureDiagram {

    private static final Diagram NOTHING = new Diagram("", List.of(), List.of());

    private final ServiceNodes serviceNodes;

    public ArchitectureDiagram(Technologies technologies) {
        this.serviceNodes = new ServiceNodes(technologies);
    }

    public Diagram of(Snapshot snapshot) {
        return of(snapshot, NOTHING);
    }

    /**
     * The diagram of the snapshot.
     *
     * @param before the diagram before: edges of a service whose lines cannot be read at the moment are taken
     *               from there
     */
    public Diagram of(Snapshot snapshot, Diagram before) {
        List<DiagramNode> nodes = new ArrayList<>();
        ServiceEdges serviceEdges = new ServiceEdges(snapshot.compose(), snapshot.design().edges());
        Map<EdgeKey, DiagramEdge> edges = new LinkedHashMap<>();
        for (Service service : snapshot.compose().services()) {
            nodes.add(serviceNodes.node(service, false));
            serviceEdges.of(service).forEach(edge -> edges.put(edge.key(), edge));
        }
        List<Service> stale = snapshot.staleServices().stream()
                .filter(service -> !snapshot.compose().hasService(service.name())).toList();
        for (Service service : stale) {
            nodes.add(serviceNodes.node(service, true));
            serviceEdges.declaredBy(service).forEach(edge -> edges.put(edge.key(), edge));
        }
        carryOver(before, stale, edges);
        return new Diagram(snapshot.compose().projectName().map(TextValue::resolved).orElse(""), nodes,
                List.copyOf(edges.values()));
    }

    private static void carryOver(Diagram before, List<Service> stale, Map<EdgeKey, DiagramEdge> edges) {
        Set<ElementId> ids = stale.stream().map(Service::id).collect(Collectors.toSet());
        for (DiagramEdge edge : before.edges()) {
            if (ids.contains(edge.from()) || ids.contains(edge.to())) {
                edges.putIfAbsent(edge.key(), edge);
            }
        }
    }
}
