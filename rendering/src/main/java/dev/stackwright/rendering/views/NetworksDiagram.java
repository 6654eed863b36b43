package dev.stackwright.rendering.views;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.compose.Reference;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.DiagramRequest;
import dev.stackwright.rendering.diagram.DiagramSource;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.NodeKind;
import dev.stackwright.rendering.diagram.NodeShape;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every network as a node, joined with the services that are in it. */
final class NetworksDiagram implements DiagramSource {

    private static final String SECTION = "networks";
    /** The network of a service that names none. */
    private static final String DEFAULT = "default";

    private final DiagramSource architecture;

    NetworksDiagram(DiagramSource architecture) {
        this.architecture = architecture;
    }

    @Override
    public Diagram of(DiagramRequest request) {
        StackParts parts = new StackParts(request, architecture);
        Map<ElementId, DiagramNode> networks = new LinkedHashMap<>();
        parts.snapshot().compose().networks().forEach(network -> networks.put(network.id(), defined(network)));
        List<DiagramEdge> edges = new ArrayList<>();
        for (Service service : parts.readServices()) {
            for (ElementId network : joined(service)) {
                networks.computeIfAbsent(network, NetworksDiagram::implied);
                edges.add(DiagramEdge.plain(service.id(), network, EdgeKind.NETWORK));
            }
        }
        List<DiagramNode> nodes = new ArrayList<>(parts.services());
        nodes.addAll(networks.values());
        Diagram diagram = new Diagram(Strings.text("view.title.networks", parts.productName()), nodes, edges);
        return parts.services().isEmpty() ? diagram.withHint(Strings.text("view.hint.services")) : diagram;
    }

    private static Set<ElementId> joined(Service service) {
        Optional<String> mode = service.text("network_mode").map(TextValue::resolved);
        if (mode.isPresent()) {
            return mode.get().equals("host") ? Set.of(new ElementId(SECTION, "host")) : Set.of();
        }
        Set<ElementId> joined = new LinkedHashSet<>();
        service.networks().stream().map(Reference::name).forEach(name -> joined.add(new ElementId(SECTION, name)));
        return joined.isEmpty() ? Set.of(new ElementId(SECTION, DEFAULT)) : joined;
    }

    private static DiagramNode defined(NamedElement network) {
        List<String> words = new ArrayList<>();
        words.add("Network");
        if (network.isExternal()) {
            words.add("external");
        }
        text(network, "internal").filter("true"::equals).ifPresent(yes -> words.add("internal"));
        text(network, "driver").ifPresent(driver -> words.add(driver));
        return node(network.id(), String.join(", ", words));
    }

    private static Optional<String> text(NamedElement network, String field) {
        return network.attributes().stream().filter(attribute -> attribute.name().equals(field)).findFirst()
                .flatMap(Attribute::text).map(TextValue::resolved);
    }

    /** A network that no file describes. */
    private static DiagramNode implied(ElementId id) {
        return node(id, switch (id.name()) {
            case DEFAULT -> "Network of those that name none";
            case "host" -> "Network of the machine itself";
            default -> "Network, not defined";
        });
    }

    private static DiagramNode node(ElementId id, String words) {
        return DiagramNode.plain(id, id.name(), NodeKind.NETWORK, NodeShape.NETWORK, words, "");
    }
}
