package dev.stackwright.rendering.diagram;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.edit.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The architecture view: every service is a node, stale ones included. Pure: the same input, the same diagram. */
public final class ArchitectureDiagram implements DiagramSource {

    private static final Diagram NOTHING = new Diagram("", List.of(), List.of());

    private final ServiceNodes serviceNodes;

    public ArchitectureDiagram(Technologies technologies) {
        this.serviceNodes = new ServiceNodes(technologies);
    }

    public Diagram of(Snapshot snapshot) {
        return of(new DiagramRequest(snapshot, NOTHING, ResolvedServices.NONE, DrawingOptions.DEFAULT));
    }

    @Override
    public Diagram of(DiagramRequest request) {
        Snapshot snapshot = request.snapshot();
        Diagram before = request.before();
        ResolvedServices resolved = request.resolved();
        List<DiagramNode> nodes = new ArrayList<>();
        ServiceEdges serviceEdges = new ServiceEdges(snapshot.compose(), snapshot.design().edges());
        Map<EdgeKey, DiagramEdge> edges = new LinkedHashMap<>();
        Set<String> partlyRead = PartlyRead.in(snapshot);
        for (Service service : snapshot.compose().services()) {
            DiagramNode node = serviceNodes.node(resolved.resolved(service), false)
                    .from(resolved.origin(service).map(NodeOrigin::ofOwn), resolved.isActive(service));
            nodes.add(partlyRead.contains(service.name()) ? withFaceOf(before, node) : node);
            serviceEdges.of(service).forEach(edge -> edges.put(edge.key(), edge));
        }
        List<Service> stale = snapshot.staleServices().stream()
                .filter(service -> !snapshot.compose().hasService(service.name())).toList();
        for (Service service : stale) {
            nodes.add(serviceNodes.node(service, true));
            serviceEdges.declaredBy(service).forEach(edge -> edges.put(edge.key(), edge));
        }
        addResolved(snapshot, resolved, nodes, edges);
        Set<ElementId> unread = stale.stream().map(Service::id).collect(Collectors.toSet());
        carryOver(before, edge -> unread.contains(edge.from()) || unread.contains(edge.to())
                || partlyRead.contains(edge.from().name()), edges);
        Landscape around = snapshot.design().landscape();
        around.persons().forEach((name, person) -> nodes.add(LandscapeNodes.person(name, person)));
        around.externals().forEach((name, system) -> nodes.add(LandscapeNodes.external(name, system)));
        snapshot.design().edges().forEach((key, meaning) -> edges.computeIfAbsent(key,
                any -> DiagramEdge.because(key.from(), key.to(), EdgeReasons.flow(meaning))));
        new SharedEdges(services(snapshot, resolved, stale), edges)
                .add(!request.options().hidden().contains(EdgeKind.NETWORK));
        List<DiagramNode> marked = new DesignMarks(snapshot.design()).on(nodes);
        return new Diagram(snapshot.compose().projectName().map(TextValue::resolved).orElse(""), marked,
                List.copyOf(edges.values()), groups(request, marked));
    }

    private static List<DiagramGroup> groups(DiagramRequest request, List<DiagramNode> nodes) {
        Grouping grouping = request.options().grouping();
        return Groups.of(grouping, nodes, request.snapshot().design().sheet(),
                grouping == Grouping.NETWORK ? ServiceNetworks.of(request) : Map.of());
    }

    /** All services that are drawn, as far as is known of them. */
    private static List<Service> services(Snapshot snapshot, ResolvedServices resolved, List<Service> stale) {
        return Stream.of(snapshot.compose().services().stream().map(resolved::resolved), stale.stream(),
                resolved.foreign().stream()).flatMap(all -> all).toList();
    }

    /** Services of other files, and the edges that only the whole project has. */
    private void addResolved(Snapshot snapshot, ResolvedServices resolved, List<DiagramNode> nodes,
                             Map<EdgeKey, DiagramEdge> edges) {
        Set<String> drawn = nodes.stream().map(DiagramNode::title).collect(Collectors.toSet());
        Set<ElementId> foreign = new HashSet<>();
        for (Service service : resolved.foreign()) {
            if (!drawn.contains(service.name())) {
                nodes.add(serviceNodes.node(service, false).from(resolved.origin(service), resolved.isActive(service)));
                foreign.add(service.id());
            }
        }
        ServiceEdges resolvedEdges = new ServiceEdges(resolved.file(), snapshot.design().edges());
        for (Service service : resolved.file().services()) {
            resolvedEdges.of(service).stream()
                    .filter(edge -> resolved.isInherited(service) || foreign.contains(edge.to()))
                    .forEach(edge -> edges.putIfAbsent(edge.key(), edge));
        }
    }

    private static void carryOver(Diagram before, Predicate<DiagramEdge> unread, Map<EdgeKey, DiagramEdge> edges) {
        before.edges().stream().filter(edge -> edge.kind() != EdgeKind.FLOW).filter(unread)
                .forEach(edge -> edges.putIfAbsent(edge.key(), edge));
    }

    /** A service does not turn into another kind of thing while its image is being typed. */
    private static DiagramNode withFaceOf(Diagram before, DiagramNode node) {
        return before.node(node.id()).filter(known -> node.image().isEmpty() && known.image().isPresent())
                .map(node::withFaceOf).orElse(node);
    }
}
