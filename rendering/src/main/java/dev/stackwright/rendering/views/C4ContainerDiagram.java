package dev.stackwright.rendering.views;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramGroup;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.DiagramRequest;
import dev.stackwright.rendering.diagram.DiagramSource;
import dev.stackwright.rendering.diagram.GroupKind;
import dev.stackwright.rendering.diagram.LandscapeNodes;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Level 2 of the C4 model: the services as containers inside the product, persons and other systems around it. */
final class C4ContainerDiagram implements DiagramSource {

    private final DiagramSource architecture;

    C4ContainerDiagram(DiagramSource architecture) {
        this.architecture = architecture;
    }

    @Override
    public Diagram of(DiagramRequest request) {
        StackParts parts = new StackParts(request, architecture);
        String title = Strings.text("view.title.c4-container", parts.productName());
        List<DiagramNode> nodes = new ArrayList<>(parts.persons());
        Set<ElementId> inside = new LinkedHashSet<>();
        for (DiagramNode service : parts.services()) {
            nodes.add(container(service));
            inside.add(service.id());
        }
        nodes.addAll(parts.externals());
        if (inside.isEmpty()) {
            return new Diagram(title, nodes, List.of()).withHint(Strings.text("view.hint.services"));
        }
        return new Diagram(title, nodes, Relations.of(parts), List.of(new DiagramGroup(StackParts.PRODUCT,
                parts.productName() + " [Software system]", GroupKind.BOUNDARY, inside)));
    }

    static DiagramNode container(DiagramNode service) {
        return service.boxed(LandscapeNodes.bracketed("Container", service.subtitle()), "");
    }
}
