package dev.stackwright.rendering.views;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.NodeKind;
import dev.stackwright.rendering.diagram.NodeShape;
import dev.stackwright.resources.Strings;
import java.util.List;

/** The customers of a tenancy view and the doors they come in by. */
final class Customers {

    private Customers() {
    }

    static DiagramNode node(String customer) {
        return DiagramNode.plain(new ElementId("customers", customer),
                Strings.text("view.place.customer", customer), NodeKind.PERSON, NodeShape.PERSON, "[Customer]", "");
    }

    /** What customers reach: services with a port on the host that keep no data. */
    static List<DiagramNode> entries(List<DiagramNode> services) {
        return services.stream().filter(node -> node.facts().published() && !node.facts().stateful()).toList();
    }

    static DiagramEdge visit(ElementId customer, ElementId entry) {
        return DiagramEdge.plain(customer, entry, EdgeKind.RELATION);
    }
}
