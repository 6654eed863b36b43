package dev.stackwright.rendering.views;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.DiagramRequest;
import dev.stackwright.rendering.diagram.DiagramSource;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.LandscapeNodes;
import dev.stackwright.rendering.diagram.NodeKind;
import dev.stackwright.rendering.diagram.NodeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What views are made of: the services as the architecture has them, and what the design file says around them. */
final class StackParts {

    /** The whole product, where a view draws it as one. */
    static final ElementId PRODUCT = new ElementId("systems", "product");

    private static final Set<EdgeKind> USES = Set.of(EdgeKind.DEPENDS_ON, EdgeKind.ENVIRONMENT);

    private final DiagramRequest request;
    private final Diagram architecture;

    StackParts(DiagramRequest request, DiagramSource architecture) {
        this.request = request;
        this.architecture = architecture.of(request);
    }

    Snapshot snapshot() {
        return request.snapshot();
    }

    Design design() {
        return request.snapshot().design();
    }

    /** What the picture is of, where it is of a part; empty for the first there is. */
    Optional<String> subject() {
        return request.options().view().subject();
    }

    /** The project's name, as the file says it or as it is called without; empty where that is unknown. */
    String projectName() {
        return snapshot().compose().projectName().map(TextValue::resolved).filter(name -> !name.isBlank())
                .orElseGet(request.resolved()::projectName);
    }

    /** The project's name, or a word for it. */
    String productName() {
        return projectName().isBlank() ? "The product" : projectName();
    }

    List<DiagramNode> services() {
        return architecture.nodes().stream()
                .filter(node -> node.id().isService() && node.shape() != NodeShape.GROUP).toList();
    }

    Optional<DiagramNode> service(String name) {
        return architecture.node(ElementId.service(name));
    }

    /** The services as they are read, with what other files add. */
    List<Service> readServices() {
        List<Service> read = new ArrayList<>();
        snapshot().compose().services().forEach(service -> read.add(request.resolved().resolved(service)));
        read.addAll(request.resolved().foreign());
        return read;
    }

    /** The edges between services by which one uses the other, as the architecture has them. */
    List<DiagramEdge> uses() {
        return architecture.edges().stream().filter(edge -> USES.contains(edge.kind())
                && edge.from().isService() && edge.to().isService()).toList();
    }

    List<DiagramNode> persons() {
        List<DiagramNode> nodes = new ArrayList<>();
        design().landscape().persons().forEach((name, person) -> nodes.add(LandscapeNodes.person(name, person)));
        return nodes;
    }

    List<DiagramNode> externals() {
        List<DiagramNode> nodes = new ArrayList<>();
        design().landscape().externals()
                .forEach((name, system) -> nodes.add(LandscapeNodes.external(name, system)));
        return nodes;
    }

    /** The box that stands for all services together. */
    DiagramNode product() {
        return DiagramNode.plain(PRODUCT, productName(), NodeKind.SYSTEM, NodeShape.BOX, "[Software system]",
                services().size() == 1 ? "1 service" : services().size() + " services");
    }
}
