package dev.stackwright.rendering.views;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.DiagramRequest;
import dev.stackwright.rendering.diagram.DiagramSource;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;

/** Level 1 of the C4 model: the product as one box between the persons and systems it works with. */
final class C4ContextDiagram implements DiagramSource {

    private final DiagramSource architecture;

    C4ContextDiagram(DiagramSource architecture) {
        this.architecture = architecture;
    }

    @Override
    public Diagram of(DiagramRequest request) {
        StackParts parts = new StackParts(request, architecture);
        List<DiagramNode> nodes = new ArrayList<>(parts.persons());
        nodes.add(parts.product());
        nodes.addAll(parts.externals());
        Diagram diagram = new Diagram(Strings.text("view.title.c4-context", parts.productName()), nodes,
                Relations.between(Relations.of(parts), key -> new EdgeKey(seen(key.from()), seen(key.to()))));
        return nodes.size() > 1 ? diagram : diagram.withHint(Strings.text("view.hint.c4-context"));
    }

    /** From outside the product is one thing: nobody knows its services or their parts. */
    private static ElementId seen(ElementId id) {
        return id.isService() || id.section().equals(Landscape.COMPONENTS) ? StackParts.PRODUCT : id;
    }
}
