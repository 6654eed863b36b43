package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.scene.SceneEdge;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.List;
import java.util.Optional;

/** Goes from edge to edge with the keyboard: those of the selected node in turn, or all where none is selected. */
final class EdgeRound {

    private final CanvasParts parts;
    /** The node whose edges are gone through. */
    private Optional<ElementId> around = Optional.empty();

    EdgeRound(CanvasParts parts) {
        this.parts = parts;
    }

    /** Selects the next edge; behind the last one comes the first. */
    void next() {
        Optional<EdgeKey> now = parts.selection().edge();
        around = parts.selection().nodes().stream().findFirst()
                .or(() -> now.isPresent() ? around.filter(node -> touches(now.get(), node)) : Optional.empty());
        List<EdgeKey> edges = parts.view().shownScene().edges().stream().map(SceneEdge::key)
                .filter(edge -> around.isEmpty() || touches(edge, around.get())).toList();
        if (!edges.isEmpty()) {
            EdgeKey next = edges.get((now.map(edges::indexOf).orElse(-1) + 1) % edges.size());
            parts.selection().select(next);
            parts.focus().onCanvas();
            ElementId far = around.filter(next.to()::equals).map(node -> next.from()).orElse(next.to());
            parts.view().shownScene().node(far).map(SceneNode::box).ifPresent(parts.camera()::reveal);
        }
    }

    private static boolean touches(EdgeKey edge, ElementId node) {
        return edge.from().equals(node) || edge.to().equals(node);
    }
}
