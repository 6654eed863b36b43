package dev.stackwright.rendering.views;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.CanvasNote;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.DiagramRequest;
import dev.stackwright.rendering.diagram.NodeState;
import dev.stackwright.rendering.geometry.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a person's notes into a picture: those that have a place in it. */
final class Notes {

    private Notes() {
    }

    static Diagram on(Diagram diagram, DiagramRequest request) {
        Design design = request.snapshot().design();
        Set<ElementId> placed = design.positions(request.options().placesKey()).keySet();
        List<DiagramNode> nodes = new ArrayList<>();
        design.sheet().notes().forEach((name, note) -> {
            if (placed.contains(Sheet.note(name))) {
                nodes.add(node(name, note, design));
            }
        });
        if (nodes.isEmpty()) {
            return diagram;
        }
        nodes.addAll(0, diagram.nodes());
        return new Diagram(diagram.title(), nodes, diagram.edges(), diagram.groups());
    }

    private static DiagramNode node(String name, CanvasNote note, Design design) {
        ElementId id = Sheet.note(name);
        return DiagramNode.note(id, note.text(), new Size(note.width(), note.height()))
                .in(NodeState.PLAIN.with(design.sheet().locked().contains(id), Optional.empty()));
    }
}
